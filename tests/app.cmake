# Tests of app

# Texts and the command line
taphuan_test(test_words
    SOURCES number_text_test.cpp
    LIBRARIES taphuan_words)
