# Tests of app
