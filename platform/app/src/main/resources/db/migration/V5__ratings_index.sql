-- Reports read one index and no frozen content: all of a cycle's ratings in the order of schools and numbers.

ALTER TABLE submission
  DROP KEY submission_report,
  ADD KEY submission_ratings (territory_id, kind, cycle, school_id, number, catalogue_id, ratings);
