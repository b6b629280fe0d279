luoshi_uses(foundation platform/crypto PkgConfig::poppler-cpp PkgConfig::tesseract PkgConfig::lept PkgConfig::libzip
            PkgConfig::pugixml PkgConfig::icu-uc ${XLSXWRITER} ${CMAKE_DL_LIBS})
# The tests draw their own PDF files and scans; nothing else here draws.
luoshi_tests_use(PkgConfig::pangocairo)
