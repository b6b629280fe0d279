# Compiler, warnings, sanitizers and the libraries that Debian 12 brings.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_FLAGS_RELEASE "-O2")
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")
option(LUOSHI_COVERAGE "count executed lines (gcov)" OFF)
option(LUOSHI_FUZZ "build the libFuzzer targets" OFF)
set(LUOSHI_SANITIZE "" CACHE STRING "sanitizers, comma separated")

find_program(LUOSHI_CCACHE ccache)
if(LUOSHI_CCACHE)
    # Precompiled headers and a checkout in another folder must both hit the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${LUOSHI_CCACHE})
endif()
find_program(LUOSHI_MOLD mold)
if(LUOSHI_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wimplicit-fallthrough -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # gcc 12 reports false positives inside std::string and std::optional when it inlines.
    add_compile_options(-Wno-restrict -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds -Wno-free-nonheap-object -fpch-preprocess)
else()
    add_compile_options(-Wno-unknown-warning-option)
endif()
if(LUOSHI_SANITIZE)
    add_compile_options(-fsanitize=${LUOSHI_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${LUOSHI_SANITIZE})
endif()
if(LUOSHI_FUZZ)
    # Without counters in the libraries the fuzzer would only see its own few lines and search blindly.
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(LUOSHI_COVERAGE)
    add_compile_options(--coverage -fprofile-update=atomic)
    add_link_options(--coverage)
endif()
add_compile_definitions(BOOST_ASIO_NO_DEPRECATED BOOST_BEAST_USE_STD_STRING_VIEW FMT_HEADER_ONLY=0)

find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED COMPONENTS json url)
find_package(fmt REQUIRED)
find_package(GTest REQUIRED)
find_package(benchmark REQUIRED)
find_package(PkgConfig REQUIRED)
foreach(library sqlite3 libpq openssl libargon2 re2 libutf8proc pugixml libzip poppler-cpp tesseract lept
                cairo pangocairo libqrencode libbrotlienc zlib icu-uc spdlog libcurl lemon)
    pkg_check_modules(${library} REQUIRED IMPORTED_TARGET ${library})
endforeach()
# Part of the program: calls within it are plain calls, a twentieth to a tenth of what a settlement or the opening minute takes (docs/decisions/0056).
find_library(SQLITE_ARCHIVE libsqlite3.a)
if(SQLITE_ARCHIVE)
    set_property(TARGET PkgConfig::sqlite3 PROPERTY INTERFACE_LINK_LIBRARIES ${SQLITE_ARCHIVE} m z)
endif()
find_library(XLSXWRITER xlsxwriter REQUIRED)
pkg_check_modules(jemalloc REQUIRED IMPORTED_TARGET jemalloc)

enable_testing()
