#include "programmes/calls/form.hpp"

#include <gtest/gtest.h>

#include "programmes/calls/conditions.hpp"

namespace luoshi::programmes::calls {
namespace {

FormField field(std::string key, FormFieldKind kind) {
    FormField one;
    one.key = std::move(key);
    one.title = "项";
    one.kind = kind;
    return one;
}
std::size_t problems(const FormField& one, const std::optional<FormAnswer>& answer) {
    std::vector<FormAnswer> answers;
    if (answer) answers.push_back(*answer);
    return check_answers({{"a", "一", {one}}}, answers).size();
}
std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

TEST(Form, CountsCharactersNotBytes) {
    auto logic = field("logic", FormFieldKind::text);
    logic.max_chars = 800;
    EXPECT_EQ(problems(logic, FormAnswer{"logic", repeated("群", 800), {}}), 0u);
    EXPECT_EQ(problems(logic, FormAnswer{"logic", repeated("群", 801), {}}), 1u);
}

TEST(Form, RefusesWhatDoesNotFitTheKind) {
    auto number = field("n", FormFieldKind::number);
    number.min = 1;
    number.max = 9;
    auto choice = field("c", FormFieldKind::choice);
    choice.choices = {"甲", "乙"};
    auto table = field("t", FormFieldKind::table);
    table.columns = {"一", "二"};
    table.max_rows = 1;
    auto spare = field("s", FormFieldKind::text);
    spare.required = false;
    struct Case {
        FormField field;
        std::optional<FormAnswer> answer;
        std::size_t problems;
    };
    const Case cases[] = {
        {number, FormAnswer{"n", "9", {}}, 0},  {number, FormAnswer{"n", "9.5", {}}, 1},      {number, FormAnswer{"n", "0", {}}, 1},
        {number, FormAnswer{"n", "九", {}}, 1}, {choice, FormAnswer{"c", "乙", {}}, 0},       {choice, FormAnswer{"c", "丙", {}}, 1},
        {table, FormAnswer{"t", "", {{"a", "b"}}}, 0}, {table, FormAnswer{"t", "", {{"a"}}}, 1}, {table, FormAnswer{"t", "", {{"a", "b"}, {"c", "d"}}}, 1},
        {table, FormAnswer{"t", "", {}}, 1},    {spare, std::nullopt, 0},                     {number, std::nullopt, 1},
        {field("d", FormFieldKind::date), FormAnswer{"d", "2026-02-30", {}}, 1},               {field("y", FormFieldKind::yes_no), FormAnswer{"y", "maybe", {}}, 1},
        {spare, FormAnswer{"unknown", "x", {}}, 1},
    };
    for (const auto& one : cases) EXPECT_EQ(problems(one.field, one.answer), one.problems) << one.field.key << " " << (one.answer ? one.answer->value : "nothing");
}

TEST(Form, NeedsKeysOfItsOwn) {
    EXPECT_TRUE(check_form({{"a", "一", {field("x", FormFieldKind::text)}}}).empty());
    EXPECT_EQ(check_form({{"a", "一", {field("x", FormFieldKind::text), field("x", FormFieldKind::text)}}}).size(), 1u);
    EXPECT_EQ(check_form({{"a", "一", {field("x", FormFieldKind::choice)}}}).size(), 1u);
}

TEST(Conditions, CompareNumbersAsNumbersAndSayUnknownWithoutAValue) {
    using enum ConditionOperator;
    using enum ConditionResult;
    struct Case {
        ConditionOperator op;
        std::optional<std::string> actual;
        std::string wanted;
        ConditionResult result;
    };
    const Case cases[] = {
        {at_least, "10", "9", passed},       {at_least, "8", "9", failed},  {at_least, "八", "9", unknown}, {at_most, "0", "0", passed},
        {at_most, "1", "0", failed},         {equal, "3.0", "3", passed},   {not_equal, "a", "b", passed},  {one_of, "b", "a,b,c", passed},
        {one_of, "d", "a,b,c", failed},      {one_of, "", "a", unknown},    {equal, std::nullopt, "x", unknown},
    };
    for (const auto& one : cases) EXPECT_EQ(meets(one.op, one.actual, one.wanted), one.result) << one.actual.value_or("nothing") << " / " << one.wanted;
}

TEST(Conditions, ThatFailSayWhatWasFoundAndWhatIsWanted) {
    CallCondition condition{"groups", "已立项专业群不少于3个", "at least three groups", ConditionSource::units_approved, "C-15", "", ConditionOperator::at_least, "3", "二（三）"};
    const auto outcome = judge_condition(condition, "2", "C-15 历年立项");
    EXPECT_EQ(outcome.result, ConditionResult::failed);
    EXPECT_EQ(outcome.reason, "C-15 历年立项：2，应不少于 3");
    EXPECT_EQ(outcome.clause, "二（三）");
}

}  // namespace
}  // namespace luoshi::programmes::calls
