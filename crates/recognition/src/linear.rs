//! Linear classifiers: for each class, how much each feature speaks for it.
//!
//! Each class is told apart from all others by a support vector machine with squared hinge loss, trained by coordinate
//! descent in the dual (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", 2008). The classes
//! are independent of each other, so that one pass over the examples trains all of them at once: the weights of a
//! feature stand side by side, which a processor multiplies several at a time.

/// An example: its features by their number with their values, and its class.
#[derive(Debug, Clone, Default)]
pub(crate) struct Example {
    pub(crate) features: Vec<(u32, f32)>,
    pub(crate) class: usize,
}

/// How to train.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    /// How hard an example presses to be on the right side. Larger values follow the examples more closely.
    pub(crate) cost: f32,
    /// How often each example is looked at.
    pub(crate) rounds: usize,
}

/// For each feature a row with its weight for each class.
#[derive(Debug, Clone)]
pub(crate) struct Weights {
    classes: usize,
    rows: Vec<f32>,
}

impl Weights {
    pub(crate) fn none(features: usize, classes: usize) -> Self {
        Self { classes, rows: vec![0.0; features * classes] }
    }

    pub(crate) fn row(&self, feature: u32) -> &[f32] {
        &self.rows[feature as usize * self.classes..][..self.classes]
    }

    pub(crate) fn row_mut(&mut self, feature: u32) -> &mut [f32] {
        &mut self.rows[feature as usize * self.classes..][..self.classes]
    }

    /// How much the features speak for each class, added up in `sums`.
    pub(crate) fn add_up(&self, features: &[(u32, f32)], sums: &mut [f32]) {
        for &(feature, value) in features {
            sums.iter_mut().zip(self.row(feature)).for_each(|(sum, weight)| *sum += weight * value);
        }
    }
}

/// The weights that tell the classes of the examples apart.
pub(crate) fn train(examples: &[Example], features: usize, classes: usize, settings: Settings) -> Weights {
    let mut weights = Weights::none(features, classes);
    let mut pressures = vec![0.0; examples.len() * classes];
    let mut signs = vec![-1.0; examples.len() * classes];
    for (which, example) in examples.iter().enumerate() {
        signs[which * classes + example.class] = 1.0;
    }
    let slack = 0.5 / settings.cost;
    let length = |example: &Example| example.features.iter().map(|(_, value)| value * value).sum::<f32>() + slack;
    let lengths: Vec<f32> = examples.iter().map(length).collect();
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut steps = vec![0.0; classes];
    for _ in 0..settings.rounds {
        random.shuffle(&mut order);
        for &which in &order {
            let example = &examples[which];
            steps.fill(0.0);
            weights.add_up(&example.features, &mut steps);
            let of_example = which * classes..(which + 1) * classes;
            let pressures = pressures[of_example.clone()].iter_mut().zip(&signs[of_example]);
            for (step, (pressure, sign)) in steps.iter_mut().zip(pressures) {
                let gradient = sign * *step - 1.0 + slack * *pressure;
                let pressed = (*pressure - gradient / lengths[which]).max(0.0);
                *step = (pressed - *pressure) * sign;
                *pressure = pressed;
            }
            for &(feature, value) in &example.features {
                weights.row_mut(feature).iter_mut().zip(&steps).for_each(|(weight, step)| *weight += step * value);
            }
        }
    }
    weights
}

/// Marsaglia's xorshift64*: the same order everywhere.
struct Random(u64);

impl Random {
    fn shuffle(&mut self, list: &mut [usize]) {
        for end in (1..list.len()).rev() {
            self.0 ^= self.0 >> 12;
            self.0 ^= self.0 << 25;
            self.0 ^= self.0 >> 27;
            let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32;
            list.swap(end, ((number * (end as u64 + 1)) >> 32) as usize);
        }
    }
}
