# The benchmark (bench.sh); as a test only whether it works, never how fast.
pkg_check_modules(SQLITE3 REQUIRED IMPORTED_TARGET sqlite3)

add_executable(bench
    bench.cpp bench.h
    bench_edit.cpp
    bench_estimate.cpp
    bench_open.cpp
    bench_plan.cpp bench_plan.h
    bench_window.cpp
)
target_link_libraries(bench PRIVATE taphuan_exchange taphuan_storage taphuan_export taphuan_flags
    PkgConfig::SQLITE3 PkgConfig::XLSXWRITER)
add_executable(bench_bare_window bench_bare_window.cpp)
target_link_libraries(bench_bare_window PRIVATE Qt6::Quick taphuan_flags)
