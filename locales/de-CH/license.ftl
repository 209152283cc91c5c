### The license, where Swiss German differs: ss for ß.

license-advice = Das ist eine Zusammenfassung und keine Rechtsberatung; es gilt der Text der Lizenz. Wer gegen ihn verstösst, verliert die Rechte daraus.
