hello = Very good
