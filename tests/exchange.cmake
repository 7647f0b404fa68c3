# Tests of exchange
