#include "foundation/words.hpp"

#include <gtest/gtest.h>

namespace luoshi {
namespace {

TEST(Words, SpacesTabsAndLineEndsAreBlankAndNothingElse) {
    for (const auto* text : {"", " ", "\t", "\r\n", " \n\t "}) EXPECT_TRUE(is_blank(text));
    for (const auto* text : {"a", " 字 ", "　", "."}) EXPECT_FALSE(is_blank(text)) << text;
}

TEST(Words, CharactersAreCountedNotBytes) {
    const struct {
        std::string_view text;
        std::size_t characters;
    } cases[] = {{"", 0}, {"abc", 3}, {"é", 1}, {"湖南省", 3}, {"𠮷", 1}, {"a字𠮷😀", 4}};
    for (const auto& c : cases) EXPECT_EQ(characters(c.text), c.characters) << c.text;
}

TEST(Words, TheLimitIsInCharactersOfAnyLength) {
    for (const auto* text : {"abc", "湖南省", "𠮷𠮷𠮷"}) {
        EXPECT_TRUE(require_words("reason", text, 3)) << text;
        EXPECT_EQ(require_words("reason", text, 2).error().slug, "text-too-long") << text;
    }
}

TEST(Words, ARefusalNamesTheFieldAndSaysTheSameBesideIt) {
    const auto missing = require_words("reason", " \n", 200, "理由").error();
    EXPECT_EQ(missing.code, Code::invalid);
    EXPECT_EQ(missing.slug, "text-required");
    EXPECT_EQ(missing.detail, "请填写理由");
    EXPECT_EQ(missing.detail_en, "this field is required");
    ASSERT_EQ(missing.fields.size(), 1U);
    EXPECT_EQ(missing.fields[0].field, "reason");
    EXPECT_EQ(missing.fields[0].slug, missing.slug);
    EXPECT_EQ(missing.fields[0].detail, missing.detail);

    const auto long_one = require_words("reason", std::string(201, 'a'), 200, "理由").error();
    EXPECT_EQ(long_one.detail, "理由请控制在 200 字以内");
    EXPECT_EQ(long_one.detail_en, "at most 200 characters");
}

TEST(Words, AFieldWithoutANameIsAskedForAsThisOne) {
    EXPECT_EQ(require_words("words", "", 5).error().detail, "请填写这一项");
    EXPECT_EQ(require_words("words", "太长的一句话", 5).error().detail, "请控制在 5 字以内");
}

}  // namespace
}  // namespace luoshi
