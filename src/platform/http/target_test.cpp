#include "platform/http/target.hpp"

#include <gmock/gmock.h>

namespace luoshi::http {
namespace {

using Path = std::vector<std::string>;

TEST(Targets, DecodePathAndQuery) {
    EXPECT_EQ(parse_target("/api/%E4%BE%BF?q=a+b%2Bc&q=")->segments, (Path{"api", "便"}));
    EXPECT_EQ(parse_target("/api/x?q=a+b%2Bc&r=")->query, (Pairs{{"q", "a b+c"}, {"r", ""}}));
}

TEST(Targets, KeepAnEscapedSlashInsideItsPart) { EXPECT_EQ(parse_target("/api/a%2Fb")->segments, (Path{"api", "a/b"})); }

TEST(Targets, HaveNoPartsAtTheRoot) { EXPECT_TRUE(parse_target("/")->segments.empty()); }

TEST(Targets, AreRefusedRatherThanRepaired) {
    for (const auto* text : {"", "api", "*", "http://a/b", "/a/../b", "/a/%2e%2e/b", "/.", "/a%00", "/a%0Ab", "/a%7F", "/%C3%28", "/a%", "/a%2", "/a%zz", "/a b",
                             "/a?x=%C3%28", "/a?x=%00", "/a#b", "/\\"}) {
        EXPECT_FALSE(parse_target(text)) << text;
    }
}

}  // namespace
}  // namespace luoshi::http
