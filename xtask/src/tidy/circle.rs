//! Circles in a graph of files.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// From each file to the files that it uses, with the names that it uses of them.
pub(super) type Arrows = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Files that all reach each other.
pub(super) struct Circle<'a> {
    pub(super) files: BTreeSet<&'a str>,
    graph: &'a Arrows,
}

/// All circles, the one with the shortest way round first. No file is in two of them.
pub(super) fn circles(graph: &Arrows) -> Vec<Circle<'_>> {
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        graph.keys().map(|file| (file.as_str(), reached_from(graph, file))).collect();
    let mut circles: Vec<Circle<'_>> = Vec::new();
    for (&file, reaches) in &reached {
        let is_known = circles.iter().any(|circle| circle.files.contains(file));
        if reaches.contains(file) && !is_known {
            let files = reaches.iter().copied().filter(|other| reached[other].contains(file)).collect();
            circles.push(Circle { files, graph });
        }
    }
    circles.sort_by_key(|circle| circle.shortest_way().len());
    circles
}

impl<'a> Circle<'a> {
    /// The arrows of the shortest way round.
    pub(super) fn shortest_way(&self) -> Vec<(&'a str, &'a str)> {
        let ways = self.files.iter().filter_map(|file| self.way_round(file));
        ways.min_by_key(Vec::len).unwrap_or_default()
    }

    /// Every arrow from one of the files to another.
    pub(super) fn arrows(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files.iter().flat_map(|from| self.next(from).map(move |to| (*from, to)))
    }

    fn next(&self, from: &str) -> impl Iterator<Item = &'a str> {
        self.graph[from].keys().map(String::as_str).filter(|to| self.files.contains(to))
    }

    fn way_round(&self, start: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
        let mut come_from = BTreeMap::new();
        let mut waiting = VecDeque::from([start]);
        while let Some(file) = waiting.pop_front() {
            for next in self.next(file) {
                if come_from.contains_key(next) {
                    continue;
                }
                come_from.insert(next, file);
                waiting.push_back(next);
            }
        }
        let mut way = Vec::new();
        let mut to = start;
        loop {
            let from = *come_from.get(to)?;
            way.push((from, to));
            to = from;
            if to == start {
                break;
            }
        }
        way.reverse();
        Some(way)
    }
}

/// What can be reached from `file` by one arrow or more.
fn reached_from<'a>(graph: &'a Arrows, file: &'a str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![file];
    while let Some(file) = waiting.pop() {
        waiting.extend(graph[file].keys().map(String::as_str).filter(|next| reached.insert(*next)));
    }
    reached
}
