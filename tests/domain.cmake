# Tests of domain
