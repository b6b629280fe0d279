#include "rules/values.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "rules/data.hpp"

namespace luoshi::rules {
namespace {

json::value parsed(const char* text) { return boost::json::parse(text); }

struct Form {
    const char* parameter;
    const char* written;
    const char* read;  // empty: refused
    const char* words;
    const char* words_en;
};

const Form forms[] = {
    {"price.per_lesson_max", "350", "350", "3.5 元", "3.5 yuan"},
    {"price.per_lesson_max", "400", "400", "4 元", "4 yuan"},
    {"price.per_term_max", "70000", "70000", "700 元", "700 yuan"},
    {"price.per_lesson_max", "5", "5", "0.05 元", "0.05 yuan"},
    {"price.per_lesson_max", "3.5", "", "", ""},
    {"price.per_lesson_max", "\"400\"", "", "", ""},
    {"price.per_lesson_max", "-1", "", "", ""},
    {"price.per_lesson_max", "5001", "", "", ""},
    {"lesson.chargeable_a_day", "2", "2", "2 课时", "2 lessons"},
    {"lesson.chargeable_a_day", "1", "1", "1 课时", "1 lesson"},
    {"service.minutes_a_day", "120", "120", "120 分钟", "120 minutes"},
    {"service.end_latest", "\"18:00\"", "\"18:00\"", "18:00", "18:00"},
    {"service.end_latest", "\"8:05\"", "\"08:05\"", "08:05", "08:05"},
    {"service.end_latest", "\"25:00\"", "", "", ""},
    {"service.end_latest", "1080", "", "", ""},
    {"service.days", "[5,1,2,3,4]", "[1,2,3,4,5]", "周一至周五", "Mon–Fri"},
    {"service.days", "[1,3]", "[1,3]", "周一、周三", "Mon, Wed"},
    {"service.days", "[1,1]", "", "", ""},
    {"service.days", "[0]", "", "", ""},
    {"service.days", "[]", "", "", ""},
    {"price.cap_order", "\"lessons_then_cap\"", "\"lessons_then_cap\"", "实际课时 × 单价，再封顶",
     "real lessons × price, then the cap"},
    {"price.cap_order", "\"as_they_like\"", "", "", ""},
    {"enrolment.mode", "[\"lottery\",\"assigned\"]", "[\"lottery\",\"assigned\"]", "填报志愿、公开摇号、学校安排",
     "wishes and a public lottery, assigned by the school"},
    {"enrolment.mode", "[\"lottery\",\"lottery\"]", "", "", ""},
    {"enrolment.mode", "\"lottery\"", "", "", ""},
    {"exemption.categories", R"({"orphan":100,"low_income":50})", R"({"low_income":50,"orphan":100})",
     "最低生活保障家庭学生 50%、孤儿 100%", "pupils of families on minimum living allowance 50%, orphans 100%"},
    {"exemption.categories", R"({"orphan":101})", "", "", ""},
    {"exemption.categories", R"({"rich":10})", "", "", ""},
    {"exemption.categories", "{}", "", "", ""},
    {"leave.cutoff", R"({"days_before":1,"at":"17:00"})", R"({"days_before":1,"at":"17:00"})", "前 1 天 17:00",
     "17:00 the day before"},
    {"leave.cutoff", R"({"at":"12:00","days_before":0})", R"({"days_before":0,"at":"12:00"})", "当天 12:00",
     "12:00 on the day"},
    {"leave.cutoff", R"({"days_before":15,"at":"17:00"})", "", "", ""},
    {"leave.cutoff", R"({"days_before":1})", "", "", ""},
    {"service.kinds", "[\"noon_rest\"]", "", "", ""},  // 湘教发〔2024〕12号: the list is closed
    {"service.kinds", "[\"evening_study\"]", "", "", ""},
};

class Values : public ::testing::TestWithParam<Form> {};
TEST_P(Values, AreReadAndSpoken) {
    const auto& form = GetParam();
    const auto& parameter = *find_parameter(form.parameter);
    const auto value = read_value(parameter, parsed(form.written));
    if (*form.read == 0) {
        ASSERT_FALSE(value) << form.written;
        EXPECT_EQ(value.error().slug, "bad-value");
        EXPECT_EQ(value.error().fields.at(0).field, "value");
        EXPECT_FALSE(value.error().detail_en.empty());
        return;
    }
    EXPECT_EQ(boost::json::serialize(value.value()), form.read);
    EXPECT_EQ(spoken(parameter, *value).words, form.words);
    EXPECT_EQ(spoken(parameter, *value).words_en, form.words_en);
}
INSTANTIATE_TEST_SUITE_P(Forms, Values, ::testing::ValuesIn(forms));

TEST(Catalogue, HoldsEveryParameterThatOtherRoomsAskFor) {
    for (const auto* key : {"service.kinds",
                            "service.days",
                            "service.end_earliest",
                            "service.end_latest",
                            "service.minutes_a_day",
                            "lesson.minutes",
                            "lesson.chargeable_a_day",
                            "group.size_max",
                            "group.pupils_per_adult_max",
                            "price.per_lesson_max",
                            "price.per_day_max",
                            "price.per_term_max",
                            "price.cap_order",
                            "exemption.categories",
                            "refund.rule_set",
                            "refund.full_until_days",
                            "refund.days_max",
                            "fees.carry_over",
                            "spending.kinds",
                            "spending.share_max",
                            "pay.per_lesson_max",
                            "leave.cutoff",
                            "enrolment.mode",
                            "enrolment.priority_groups",
                            "enrolment.offer_hours",
                            "handover.escalation_minutes",
                            "attendance.absence_alarm_minutes",
                            "attendance.register_alarm_minutes",
                            "outside_body.deposit_min",
                            "incident.report_hours"}) {
        EXPECT_NE(find_parameter(key), nullptr) << key;
    }
    EXPECT_EQ(require_parameter("price.of_everything").error().slug, "no-such-parameter");
}

TEST(Catalogue, IsCompleteInBothLanguages) {
    std::set<std::string> keys;
    for (const auto& parameter : parameters()) {
        EXPECT_TRUE(keys.insert(parameter.key).second) << parameter.key;
        for (const auto* text : {&parameter.words, &parameter.words_en, &parameter.about, &parameter.about_en,
                                 &parameter.set_by, &parameter.set_by_en}) {
            EXPECT_FALSE(text->empty()) << parameter.key;
        }
        const bool has_words = parameter.kind == ValueKind::word || parameter.kind == ValueKind::words ||
                               parameter.kind == ValueKind::table;
        EXPECT_EQ(has_words, !parameter.choices.empty()) << parameter.key;
        EXPECT_FALSE(spoken_tightening(parameter).words.empty() || spoken_tightening(parameter).words_en.empty());
    }
}

TEST(Catalogue, KnowsNoServiceThatIsForbidden) {
    // 五个严禁 (教基厅函〔2023〕26号) and 湘教发〔2024〕12号.
    for (const auto& word : find_parameter("service.kinds")->choices) {
        for (const auto* banned : {"午", "早到", "晚自习", "寄宿", "节假日"})
            EXPECT_EQ(word.words.find(banned), std::string::npos) << word.words;
    }
}

TEST(Allowed, IsSaidForEveryMeaning) {
    const auto allowed = [](const char* key, const char* upper) {
        return spoken_allowed(*find_parameter(key), parsed(upper)).words;
    };
    EXPECT_EQ(allowed("price.per_lesson_max", "400"), "不超过 4 元");
    EXPECT_EQ(allowed("service.minutes_a_day", "120"), "不少于 120 分钟");
    EXPECT_EQ(allowed("service.end_latest", "\"18:00\""), "不晚于 18:00");
    EXPECT_EQ(allowed("service.end_earliest", "\"17:00\""), "不早于 17:00");
    EXPECT_EQ(allowed("service.days", "[1,2]"), "只能从中选：周一、周二");
    EXPECT_EQ(allowed("enrolment.priority_groups", "[\"disabled\"]"), "须全部包括：残疾儿童");
    EXPECT_EQ(allowed("lesson.minutes", "40"), "只能是 40 分钟");
    EXPECT_EQ(allowed("enrolment.offer_hours", "24"), "");
    EXPECT_EQ(allowed("exemption.categories", R"({"orphan":100})"), "各项不低于：孤儿 100%");
}

// ---- properties: is_looser is an order on every parameter
// ------------------------------------------------------------

json::value any_value(const Parameter& parameter) {
    const auto number = [&] {
        return *rc::gen::inRange<std::int64_t>(parameter.least.value_or(0), parameter.most.value_or(100) + 1);
    };
    const auto time = [] { return TimeOfDay::from_minutes(*rc::gen::inRange(0, 1440))->to_string(); };
    switch (parameter.kind) {
        case ValueKind::money:
        case ValueKind::count:
        case ValueKind::minutes:
            return number();
        case ValueKind::time:
            return json::value(time());
        case ValueKind::cutoff:
            return {{"days_before", *rc::gen::inRange(0, 15)}, {"at", time()}};
        case ValueKind::word:
            return json::value((*rc::gen::elementOf(parameter.choices)).key);
        case ValueKind::weekdays: {
            boost::json::array days;
            for (int day = 1; day <= 7; ++day) {
                if (day == 3 || *rc::gen::arbitrary<bool>()) days.emplace_back(day);
            }
            return days;
        }
        case ValueKind::words: {
            boost::json::array words;
            for (const auto& word : parameter.choices) {
                if (words.empty() || *rc::gen::arbitrary<bool>()) words.emplace_back(word.key);
            }
            return words;
        }
        case ValueKind::table: {
            boost::json::object rows;
            for (const auto& word : parameter.choices) {
                if (rows.empty() || *rc::gen::arbitrary<bool>()) rows[word.key] = number();
            }
            return rows;
        }
    }
    return {};
}

TEST(Looser, NoValueIsLooserThanItself) {
    EXPECT_TRUE(rc::check([] {
        for (const auto& parameter : parameters()) {
            const auto value = read_value(parameter, any_value(parameter)).value();
            RC_ASSERT(!is_looser(parameter, value, value));
        }
    }));
}

TEST(Looser, TighteningTwiceIsTightening) {
    EXPECT_TRUE(rc::check([] {
        for (const auto& parameter : parameters()) {
            if (parameter.kind == ValueKind::table)
                continue;  // row by row: what is not named holds on, so a chain is judged against all above
            const auto a = read_value(parameter, any_value(parameter)).value();
            const auto b = read_value(parameter, any_value(parameter)).value();
            const auto c = read_value(parameter, any_value(parameter)).value();
            if (!is_looser(parameter, b, a) && !is_looser(parameter, c, b)) RC_ASSERT(!is_looser(parameter, c, a));
        }
    }));
}

TEST(Looser, TheWrittenFormReadsBackTheSame) {
    EXPECT_TRUE(rc::check([] {
        for (const auto& parameter : parameters()) {
            const auto value = read_value(parameter, any_value(parameter)).value();
            RC_ASSERT(read_value(parameter, value).value() == value);
            RC_ASSERT(same_value(parameter, value, boost::json::parse(boost::json::serialize(value))));
        }
    }));
}

}  // namespace
}  // namespace luoshi::rules
