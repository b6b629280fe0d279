// Every notice in testdata is read and compared with what a person read in it. How an expectation is compared:
// testdata/README.md.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "notices/reading/read_notice.hpp"

namespace luoshi::notices::reading {
namespace {

namespace fs = std::filesystem;
using boost::json::array;
using boost::json::object;
using boost::json::value;

std::string text_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

// What of `expected` is not in `actual`: one line each.
void differences(const value& expected, const value& actual, const std::string& path, std::vector<std::string>& out);

bool matches(const value& expected, const value& actual) {
    std::vector<std::string> out;
    differences(expected, actual, "", out);
    return out.empty();
}

void object_differences(const object& expected, const object& actual, const std::string& path,
                        std::vector<std::string>& out) {
    for (const auto& [key, wanted] : expected) {
        const std::string name(key);
        if (name.ends_with("_include")) {
            const auto* list = actual.if_contains(name.substr(0, name.size() - 8));
            const array empty;
            const array& items = list != nullptr && list->is_array() ? list->get_array() : empty;
            for (const value& one : wanted.as_array()) {
                const bool found =
                    std::any_of(items.begin(), items.end(), [&](const value& item) { return matches(one, item); });
                if (!found) out.push_back(path + "." + name + " lacks " + boost::json::serialize(one));
            }
            continue;
        }
        const auto* member = actual.if_contains(name);
        if (member == nullptr)
            out.push_back(path + "." + name + " is absent");
        else
            differences(wanted, *member, path + "." + name, out);
    }
}

void differences(const value& expected, const value& actual, const std::string& path, std::vector<std::string>& out) {
    if (expected.is_string() && expected.get_string() == "*") {
        if (actual.is_null()) out.push_back(path + " is null");
    } else if (expected.is_object()) {
        if (!actual.is_object())
            out.push_back(path + " is no object: " + boost::json::serialize(actual));
        else
            object_differences(expected.get_object(), actual.get_object(), path, out);
    } else if (expected.is_array()) {
        if (!actual.is_array() || actual.get_array().size() != expected.get_array().size()) {
            out.push_back(path + " should have " + std::to_string(expected.get_array().size()) +
                          " items: " + boost::json::serialize(actual));
            return;
        }
        for (std::size_t i = 0; i < expected.get_array().size(); ++i) {
            differences(expected.get_array()[i], actual.get_array()[i], path + "[" + std::to_string(i) + "]", out);
        }
    } else if (expected.is_number() && actual.is_number()) {
        if (expected.to_number<double>() != actual.to_number<double>()) {
            out.push_back(path + " should be " + boost::json::serialize(expected) + ": " +
                          boost::json::serialize(actual));
        }
    } else if (expected != actual) {
        out.push_back(path + " should be " + boost::json::serialize(expected) + ": " + boost::json::serialize(actual));
    }
}

void finding_differences(const object& expected, const array& findings, std::vector<std::string>& out) {
    const auto severity = [](const value& f) { return std::string_view(f.at("severity").as_string()); };
    const auto told = [](const value& f) {
        return std::string(f.at("code").as_string()) + " " + boost::json::serialize(f.at("lines")) + " " +
               std::string(f.at("message").as_string());
    };
    for (const value& f : findings) {
        if (expected.contains("no_error_findings") && severity(f) == "error")
            out.push_back("no error expected: " + told(f));
        if (expected.contains("no_warning_findings") && severity(f) == "warning")
            out.push_back("no warning expected: " + told(f));
    }
    if (const auto* exact = expected.if_contains("findings")) {
        std::vector<value> grave;
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(grave),
                     [&](const value& f) { return severity(f) != "info"; });
        for (const value& one : exact->as_array()) {
            const auto found =
                std::find_if(grave.begin(), grave.end(), [&](const value& f) { return matches(one, f); });
            if (found == grave.end())
                out.push_back("no finding " + boost::json::serialize(one));
            else
                grave.erase(found);
        }
        for (const value& f : grave) out.push_back("unexpected finding " + told(f));
    }
    if (const auto* included = expected.if_contains("findings_include")) {
        for (const value& one : included->as_array()) {
            const bool found =
                std::any_of(findings.begin(), findings.end(), [&](const value& f) { return matches(one, f); });
            if (!found) out.push_back("no finding " + boost::json::serialize(one));
        }
    }
}

std::string compare_with(const fs::path& expectation, const fs::path& notice) {
    ReadOptions options;
    options.name = notice.filename().string();
    const value actual = boost::json::parse(to_json(read_notice(text_of(notice), options)));
    const value expected = boost::json::parse(text_of(expectation));
    std::vector<std::string> out;
    differences(expected.at("documents"), actual.at("documents"), "documents", out);
    finding_differences(expected.get_object(), actual.at("findings").as_array(), out);
    std::string all;
    for (const std::string& line : out) all += "\n  " + line;
    return all;
}

const fs::path testdata = fs::path(LUOSHI_SOURCE_DIR) / "src/notices/testdata";

std::vector<std::string> notices() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(testdata)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".txt" && extension != ".md") continue;
        if (fs::exists(testdata / (entry.path().stem().string() + ".expected.json")))
            names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

class GoldenNotice : public testing::TestWithParam<std::string> {};

TEST_P(GoldenNotice, IsReadAsAPersonReadsIt) {
    const fs::path notice = testdata / GetParam();
    EXPECT_EQ(compare_with(testdata / (notice.stem().string() + ".expected.json"), notice), "");
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
    std::string name;
    for (const char c : info.param) name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    return name;
}
INSTANTIATE_TEST_SUITE_P(Testdata, GoldenNotice, testing::ValuesIn(notices()), test_name);

// The two blended notices that the project started from lie beside the checkout and are not part of it.
TEST(SeedNotice, IsReadAsAPersonReadsIt) {
    const char* elsewhere = std::getenv("LUOSHI_SEEDS");
    const fs::path folder =
        elsewhere != nullptr ? fs::path(elsewhere) : fs::path(LUOSHI_SOURCE_DIR) / ".." / "shared" / "seeds";
    const fs::path notice = folder / "000_cf32397d32a01fa2.txt";
    if (!fs::exists(notice)) GTEST_SKIP() << "no seed file in " << folder;
    EXPECT_EQ(compare_with(testdata / "seed.expected.json", notice), "");
}

TEST(SampleNotice, BlendedAndTornIsReadAsAPersonReadsIt) {
    const fs::path samples = fs::path(LUOSHI_SOURCE_DIR) / "samples/notices";
    EXPECT_EQ(compare_with(samples / "blended-torn.expected.json", samples / "blended-torn.txt"), "");
}

}  // namespace
}  // namespace luoshi::notices::reading
