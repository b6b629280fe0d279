#include <gtest/gtest.h>

#include <cctype>

#include "rules.hpp"

namespace luoshi::architecture {
namespace {

std::string faults(const std::string& path, const std::string& text) {
    std::string all;
    for (const auto& violation : violations({{path, text}})) all += violation.rule + "\n";
    return all;
}

TEST(Architecture, HoldsInTheWholeHouse) {
    const auto sources = read_sources(LUOSHI_SOURCE_DIR "/src");
    ASSERT_GT(sources.size(), 50U) << "the scan found hardly any source";
    for (const auto& v : violations(sources)) ADD_FAILURE() << "src/" << v.path << ":" << v.line << ": " << v.rule;
}

TEST(Architecture, AHeaderThatCarriesAnOutsideLibraryStaysInItsRoom) {
    const std::vector<Source> sources{{"platform/crypto/openssl.hpp", "#include <openssl/evp.h>\n"},
                                      {"platform/crypto/digest.cpp", "#include \"platform/crypto/openssl.hpp\"\n"},
                                      {"platform/http/tls.cpp", "#include \"platform/crypto/openssl.hpp\"\n"}};
    const auto found = violations(sources);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].path, "platform/http/tls.cpp");
}

struct Planted {
    const char* what;
    const char* path;
    const char* text;
    bool broken;
};

class PlantedSource : public ::testing::TestWithParam<Planted> {};

TEST_P(PlantedSource, IsJudgedRightly) {
    EXPECT_EQ(!faults(GetParam().path, GetParam().text).empty(), GetParam().broken);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, PlantedSource,
    ::testing::Values(
        Planted{"looks down to an api", "notices/a.cpp", "#include \"org/api.hpp\"\n", false},
        Planted{"looks into another module", "notices/a.cpp", "#include \"org/store.hpp\"\n", true},
        Planted{"looks up", "org/a.cpp", "#include \"identity/api.hpp\"\n", true},
        Planted{"looks sideways", "notices/a.cpp", "#include \"scoring/api.hpp\"\n", true},
        Planted{"uses the platform", "org/a.hpp", "#include \"platform/storage/work.hpp\"\n", false},
        Planted{"the platform looks up", "platform/http/a.cpp", "#include \"org/api.hpp\"\n", true},
        Planted{"foundation looks at the platform", "foundation/a.hpp", "#include \"platform/files/files.hpp\"\n",
                true},
        Planted{"app knows everybody", "app/wiring.cpp", "#include \"notices/routes.hpp\"\n", false},
        Planted{"a room looks at an earlier room's api", "afterschool/enrolment/a.cpp",
                "#include \"afterschool/catalogue/api.hpp\"\n", false},
        Planted{"a room looks into an earlier room", "afterschool/enrolment/a.cpp",
                "#include \"afterschool/catalogue/store.hpp\"\n", true},
        Planted{"a room looks at a later room", "afterschool/catalogue/a.cpp",
                "#include \"afterschool/enrolment/api.hpp\"\n", true},
        Planted{"a room looks at itself", "afterschool/catalogue/a.cpp",
                "#include \"afterschool/catalogue/store.hpp\"\n", false},
        Planted{"a room looks at its own inner folder", "afterschool/allocation/a.cpp",
                "#include \"afterschool/allocation/matching/rsd.hpp\"\n", false},
        Planted{"a file beside the rooms", "afterschool/a.cpp", "#include \"afterschool/catalogue/api.hpp\"\n", true},
        Planted{"an unknown room", "afterschool/attic/a.cpp", "#include \"afterschool/catalogue/api.hpp\"\n", true},
        Planted{"a room's database test takes an earlier room's tables", "afterschool/enrolment/a_dbtest.cpp",
                "#include \"afterschool/catalogue/migrations.hpp\"\n", false},
        Planted{"a room's test stands on what an earlier room's tests share", "afterschool/allocation/a_dbtest.cpp",
                "#include \"afterschool/enrolment/enrolment_on_both.hpp\"\n", false},
        Planted{"a room's code stands on what an earlier room's tests share", "afterschool/allocation/a.cpp",
                "#include \"afterschool/enrolment/enrolment_on_both.hpp\"\n", true},
        Planted{"a test stands on what the tests of a module below share", "fees/charges/a_dbtest.cpp",
                "#include \"afterschool/attendance/attendance_on_both.hpp\"\n", false},
        Planted{"code stands on what the tests of a module below share", "fees/charges/a.cpp",
                "#include \"afterschool/attendance/attendance_on_both.hpp\"\n", true},
        Planted{"a test looks into a module below", "fees/charges/a_dbtest.cpp", "#include \"afterschool/attendance/shared.hpp\"\n", true},
        Planted{"a room's database test takes a later room's tables", "afterschool/enrolment/a_dbtest.cpp",
                "#include \"afterschool/attendance/migrations.hpp\"\n", true},
        Planted{"a module below looks at a room", "obligations/a.cpp", "#include \"afterschool/catalogue/api.hpp\"\n", true},
        Planted{"Beast in another room", "platform/jobs/runner.cpp", "#include <boost/beast/core.hpp>\n", true},
        Planted{"Beast behind its wall", "platform/http/server.cpp", "#include <boost/beast/core.hpp>\n", false},
        Planted{"SQLite in a module", "notices/a.cpp", "#include <sqlite3.h>\n", true},
        Planted{"OpenSSL in a module", "identity/a.cpp", "  #include <openssl/evp.h>\n", true},
        Planted{"drawing in a module", "fees/disclosure/a.cpp", "#include <cairo-pdf.h>\n", true},
        Planted{"setting text in a module", "fees/disclosure/a.cpp", "#include <pango/pangocairo.h>\n", true},
        Planted{"QR codes in a module", "pupils/a.cpp", "#include <qrencode.h>\n", true},
        Planted{"drawing behind its wall", "platform/documents/a.cpp", "#include <pango/pangocairo.h>\n", false},
        Planted{"flows in another module", "afterschool/allocation/matching/a.cpp", "#include <lemon/preflow.h>\n", true},
        Planted{"flows behind their wall", "programmes/review/assignment/a.cpp", "#include <lemon/preflow.h>\n", false},
        Planted{"a hidden clock", "notices/a.cpp", "auto now = std::chrono::system_clock::now();\n", true},
        Planted{"hidden randomness", "identity/a.cpp", "std::random_device device;\n", true},
        Planted{"string-built SQL", "notices/a.cpp", "work.run(\"SELECT 1\" + x);\n", true},
        Planted{"SQL named in a comment", "notices/a.cpp", "// a \"SELECT \" would be wrong here\n", false}),
    [](const auto& planted) {
        std::string name;
        for (const char* c = planted.param.what; *c; ++c)
            name += std::isalnum(static_cast<unsigned char>(*c)) != 0 ? *c : '_';
        return name;
    });

}  // namespace
}  // namespace luoshi::architecture
