# Tests of export
