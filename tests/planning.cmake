# Tests of planning
