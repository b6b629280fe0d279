#include "programmes/review/decisions/codes.hpp"

#include <gtest/gtest.h>

#include <set>

namespace luoshi::programmes::review::decisions {
namespace {

TEST(ObjectionCode, IsReadAsItIsTyped) {
    const auto code = code_of("some secret");
    EXPECT_EQ(code.size(), 24U);
    EXPECT_EQ(normal_code(code), code);
    std::string typed;
    for (const char c : code) typed += c == '0' ? 'o' : c == '1' ? 'l' : c == '-' ? ' ' : static_cast<char>(std::tolower(c));
    EXPECT_EQ(normal_code(typed), code);
    EXPECT_EQ(normal_code("1234"), "");
    EXPECT_EQ(normal_code("UUUU-UUUU-UUUU-UUUU-UUUU"), "");
}

TEST(ObjectionCode, IsAnotherForAnotherSecret) {
    std::set<std::string> codes;
    for (int i = 0; i < 1000; ++i) codes.insert(code_of(std::to_string(i)));
    EXPECT_EQ(codes.size(), 1000U);
}

}  // namespace
}  // namespace luoshi::programmes::review::decisions
