#include <gtest/gtest.h>

#include <map>

#include "programmes/construction/formula.hpp"

namespace luoshi::programmes::construction {
namespace {

const std::map<std::string, std::int64_t, std::less<>> values = {{"双师", 60'000}, {"教师", 80'000}, {"工位", 1'500}, {"零", 0}};

Result<std::int64_t> result(std::string_view text) {
    TRY(const Formula formula, Formula::parse(text));
    return formula.evaluate([](std::string_view name) -> std::optional<std::int64_t> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    });
}

struct Row {
    std::string_view text;
    std::int64_t milli;
};

TEST(Formula, ComputesThousandths) {
    constexpr Row rows[] = {
        {"2", 2'000},
        {"双师 / 教师 * 100", 75'000},
        {"双师 ÷ 教师 × 100", 75'000},
        {"（双师＋教师）÷ 2", 70'000},
        {"1 + 2 * 3", 7'000},
        {"(1 + 2) * 3", 9'000},
        {"10 - 4 - 3", 3'000},
        {"8 / 4 / 2", 1'000},
        {"-工位 + 2", 500},
        {"--2", 2'000},
        {"min(双师, 教师, 3)", 3'000},
        {"最大(双师，教师)", 80'000},
        {"sum(双师, 教师, 1.5)", 141'500},
        {"2 / 3", 667},
        {"-2 / 3", -667},
        {"0.0005", 1},
    };
    for (const auto& row : rows) EXPECT_EQ(result(row.text).value(), row.milli) << row.text;
}

struct Refusal {
    std::string_view text;
    std::string_view slug;
};

TEST(Formula, SaysWhatDoesNotRead) {
    constexpr Refusal rows[] = {
        {"", "formula-unreadable"},
        {"双师 /", "formula-unreadable"},
        {"(双师", "formula-unreadable"},
        {"双师 教师", "formula-unreadable"},
        {"1.2.3", "formula-unreadable"},
        {"min()", "formula-unreadable"},
        {"min(1,", "formula-unreadable"},
        {"exec(1)", "formula-unreadable"},
        {"1; DROP TABLE body", "formula-unreadable"},
        {"双师 / 零", "divided-by-nothing"},
        {"学生 / 教师", "datum-missing"},
        {"9000000000000 * 9000000000000", "value-too-large"},
    };
    for (const auto& row : rows) {
        const auto refused = result(row.text);
        ASSERT_FALSE(refused) << row.text;
        EXPECT_EQ(refused.error().slug, row.slug) << row.text;
    }
    EXPECT_FALSE(Formula::parse(std::string(700, '1')));
    EXPECT_FALSE(Formula::parse(std::string(40, '(') + "1" + std::string(40, ')')));
    EXPECT_FALSE(Formula::parse(std::string(40, '-') + "1"));
}

TEST(Formula, CountsCharactersAsPeopleDo) {
    EXPECT_NE(Formula::parse("双师 @").error().detail.find("第 4 个字符"), std::string::npos);
}

TEST(Formula, NamesItsDataItemsOnce) {
    EXPECT_EQ(Formula::parse("教师 + 双师 / 教师").value().names(), (std::vector<std::string>{"教师", "双师"}));
}

}  // namespace
}  // namespace luoshi::programmes::construction
