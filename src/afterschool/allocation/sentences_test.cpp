#include "afterschool/allocation/sentences.hpp"

#include <gtest/gtest.h>

namespace luoshi::afterschool::allocation {
namespace {

WishResult wish(Why why) {
    return {.slot = "s1",
            .slot_name = "第一课时",
            .rank = 2,
            .course = {},
            .course_name = "书法",
            .priority = 1,
            .why = why,
            .place = 31,
            .wished = 40,
            .places = 30,
            .last_priority = 1,
            .last_number = std::string("7f00112233445566778899aabbccddee"),
            .kept_for = KeptFor::priority,
            .kept = 5,
            .last_open_number = std::string("6600112233445566778899aabbccddee"),
            .not_given = {},
            .sentence = {},
            .sentence_en = {}};
}

TEST(Sentences, SayWhichWishWhichCourseAndTheFigures) {
    struct Case {
        Why why;
        Mechanism mechanism;
        std::string_view words;
    };
    const Case cases[] = {
        {Why::seated, Mechanism::da,
         "第 2 志愿“书法”已录取：抽签号 9a001122，在填报这门课的 40 人中排第 31 位，共 30 个名额。"},
        {Why::seated, Mechanism::rsd,
         "第 2 志愿“书法”已录取：按抽签号 9a001122 轮到您时还有名额，在填报这门课的 40 人中排第 31 位，共 30 个名额。"},
        {Why::better_wish, Mechanism::da, "第 2 志愿“书法”没有用到：同一时段更靠前的志愿已经录取。"},
        {Why::after_cutoff, Mechanism::da,
         "第 2 志愿“书法”没有录取：30 个名额已满，最后录取的抽签号是 7f001122，您的 9a001122 排在它后面（40 "
         "人填报，您排第 31 位）。"},
        {Why::lower_priority, Mechanism::da,
         "第 2 志愿“书法”没有录取：30 个名额都由公告中优先次序在前的学生录取（40 人填报，您排第 31 位）。"},
        {Why::full_at_turn, Mechanism::rsd,
         "第 2 志愿“书法”没有录取：轮到抽签号 9a001122 时，30 个名额已由抽签号在前的学生选完，最后一个是 7f001122。"},
        {Why::no_places, Mechanism::da, "第 2 志愿“书法”没有录取：这门课本轮没有空余名额。"},
        {Why::closed, Mechanism::da, "第 2 志愿“书法”没有录取：报名人数不足，这门课停开。"},
        {Why::class_quota, Mechanism::da, "第 2 志愿“书法”没有录取：本班名额已由抽签号在前的同学录取。"},
        {Why::reserved, Mechanism::da,
         "第 2 志愿“书法”没有录取：30 个名额中有 5 个为优先群体预留，其余名额最后录取的是抽签号 6600"
         "1122，您的 9a001122 排在它后面（40 人填报，您排第 31 位）。"},
        {Why::seated_kept, Mechanism::da,
         "第 2 志愿“书法”已录取：30 个名额中有 5 个为优先群体预留，您用的是其中一个；抽签号 9a001122，在填报这门课的 40 人中"
         "排第 31 位。"},
    };
    for (const auto& c : cases) {
        const auto sentence = sentence_for(wish(c.why), "9a00112233445566778899aabbccddee", c.mechanism);
        EXPECT_EQ(sentence.words, c.words);
        EXPECT_NE(sentence.words_en.find("书法"), std::string::npos);
    }
}

TEST(Sentences, SayThatWhatWasDrawnWasNotGiven) {
    const auto number = std::string("9a00112233445566778899aabbccddee");
    auto drawn = wish(Why::seated);
    drawn.not_given = "course-stopped";
    EXPECT_EQ(sentence_for(drawn, number, Mechanism::da).words,
              "第 2 志愿“书法”抽中了（抽签号 9a001122，在填报这门课的 40 人中排第 31 位），但座位没有给：这门课在摇号前已停开。"
              "摇号记录不变。");
    EXPECT_NE(sentence_for(drawn, number, Mechanism::da).words_en.find("the seat was not given"), std::string::npos);
    drawn.why = Why::better_wish;
    EXPECT_EQ(sentence_for(drawn, number, Mechanism::da).words,
              "第 2 志愿“书法”没有用到：同一时段更靠前的志愿抽中了，座位后来没有给（这门课在摇号前已停开）。摇号不重排。");
}

TEST(Sentences, SayWhySomebodyGotInFromFurtherBackThanThereArePlaces) {
    auto far = wish(Why::seated);
    far.kept_for = KeptFor::nobody;
    const auto number = std::string("9a00112233445566778899aabbccddee");
    EXPECT_NE(sentence_for(far, number, Mechanism::da).words.find("有人已由更靠前的志愿录取"), std::string::npos);
    EXPECT_NE(sentence_for(far, number, Mechanism::da).words_en.find("a wish further up"), std::string::npos);
    far.place = 30;
    EXPECT_EQ(sentence_for(far, number, Mechanism::da).words.find("更靠前"), std::string::npos);
}

}  // namespace
}  // namespace luoshi::afterschool::allocation
