back = Back to { $where
