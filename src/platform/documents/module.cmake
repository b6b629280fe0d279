luoshi_uses(foundation platform/crypto platform/files PkgConfig::poppler-cpp PkgConfig::tesseract PkgConfig::lept PkgConfig::libzip
            PkgConfig::pugixml PkgConfig::pangocairo PkgConfig::libqrencode PkgConfig::icu-uc ${XLSXWRITER} ${CMAKE_DL_LIBS})
# pangocairo also draws the scans of the tests.
# Its package asks for -pthread; with a flag of its own the tests could not share the precompiled header.
set_target_properties(PkgConfig::pangocairo PROPERTIES INTERFACE_COMPILE_OPTIONS "")
