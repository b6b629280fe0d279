// Every state with every act, and the rules that need no database.
#include <gtest/gtest.h>

#include <set>

#include "supervision/complaints/rules.hpp"

namespace luoshi::supervision::complaints {
namespace {

using State = ComplaintState;
using Act = ComplaintAct;

template <class E>
std::vector<E> all_of_enum() {
    std::vector<E> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) { all.push_back(d.value); });
    return all;
}

// What the table says, written once more by hand: act → where it is possible and where it leads.
std::map<std::pair<State, Act>, State> expected() {
    std::map<std::pair<State, Act>, State> table;
    using enum ComplaintState;
    for (const auto state : {received, accepted, ordered, answered, contested}) {
        for (const auto act : {Act::added, Act::explained, Act::asked, Act::told, Act::asked_body}) table[{state, act}] = state;
    }
    for (const auto state : all_of_enum<State>()) table[{state, Act::identity_opened}] = state;
    table[{received, Act::routed}] = received;
    table[{received, Act::joined}] = received;
    table[{received, Act::accepted}] = accepted;
    table[{received, Act::answered_with_lead}] = answered;
    table[{received, Act::withdrawn}] = closed;
    table[{accepted, Act::routed}] = received;
    table[{accepted, Act::joined}] = accepted;
    table[{accepted, Act::extended}] = accepted;
    table[{accepted, Act::ordered}] = ordered;
    table[{accepted, Act::answered}] = answered;
    table[{accepted, Act::answered_with_lead}] = answered;
    table[{accepted, Act::withdrawn}] = closed;
    table[{ordered, Act::put_right}] = accepted;
    table[{answered, Act::reminded}] = answered;
    table[{answered, Act::satisfied}] = closed;
    table[{answered, Act::silent}] = closed;
    table[{answered, Act::not_satisfied}] = contested;
    table[{contested, Act::escalated}] = contested;
    table[{contested, Act::decided}] = closed;
    table[{contested, Act::sent_back}] = accepted;
    table[{closed, Act::reopened}] = accepted;
    return table;
}

TEST(ComplaintStates, HaveNoOtherWayThanTheseOfAllStatesAndActs) {
    const auto table = expected();
    std::size_t cells = 0;
    for (const auto state : all_of_enum<State>()) {
        for (const auto act : all_of_enum<Act>()) {
            const auto found = table.find({state, act});
            const auto wanted = found == table.end() ? std::nullopt : std::optional(found->second);
            EXPECT_EQ(after(state, act), wanted) << json::enum_name(state) << " × " << json::enum_name(act);
            ++cells;
        }
    }
    EXPECT_EQ(cells, 6U * 24U);
}

TEST(ComplaintStates, CloseOnlyByTheComplainantTheLevelAboveOrSilence) {
    std::set<Act> closing;
    for (const auto state : all_of_enum<State>()) {
        for (const auto act : all_of_enum<Act>()) {
            if (state != State::closed && after(state, act) == State::closed) closing.insert(act);
        }
    }
    EXPECT_EQ(closing, (std::set<Act>{Act::satisfied, Act::withdrawn, Act::decided, Act::silent}));
}

TEST(ComplaintPaths, KnowTheDivisionAndTheOneAbove) {
    EXPECT_EQ(division_of("/430000/430100/430104/430104-education/430104-sample-school/"), "/430000/430100/430104/");
    EXPECT_EQ(division_of("/430000/430100/430104/"), "/430000/430100/430104/");
    EXPECT_EQ(division_of("/430000/430000-education/"), "/430000/");
    EXPECT_EQ(division_above("/430000/430100/430104/"), "/430000/430100/");
    EXPECT_EQ(division_above("/430000/"), std::nullopt);
    EXPECT_EQ(division_code("/430000/430100/"), "430100");
    EXPECT_TRUE(at_or_below("/430000/430100/", "/430000/"));
    EXPECT_FALSE(at_or_below("/430000/", "/430000/430100/"));
    EXPECT_LT(std::string("/430000/430104-z/"), path_end("/430000/"));
    EXPECT_GE(std::string("/430001/"), path_end("/430000/"));
}

TEST(ReceiptCodes, AreReadAsPeopleTypeThem) {
    const auto code = code_of("some secret");
    EXPECT_EQ(code.size(), 24U);
    EXPECT_EQ(normal_code(code), code);
    std::string typed;
    for (const char c : code) typed += c == '-' ? ' ' : c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    EXPECT_EQ(normal_code(typed), code);
    EXPECT_EQ(normal_code("1234"), "");
    EXPECT_EQ(normal_code(code + "0"), "");
    EXPECT_EQ(normal_code("UUUU-UUUU-UUUU-UUUU-UUUU"), "");
    std::set<std::string> codes;
    for (int i = 0; i < 1000; ++i) codes.insert(code_of(std::to_string(i)));
    EXPECT_EQ(codes.size(), 1000U);
}

TEST(Likeness, FindsTheSameMatterInOtherWords) {
    const std::string one = "学校强制全班参加课后服务，不参加的要写申请。";
    EXPECT_DOUBLE_EQ(likeness(one, one), 1);
    EXPECT_DOUBLE_EQ(likeness(one, "学校，强制 全班参加课后服务；不参加的要写申请"), 1) << "punctuation does not count";
    EXPECT_GT(likeness(one, "学校强制要求全班都参加课后服务，不参加要写申请书"), 0.5);
    EXPECT_LT(likeness(one, "食堂饭菜不卫生，孩子吃了拉肚子"), 0.1);
    EXPECT_DOUBLE_EQ(likeness("", ""), 0);
}

// Worked by hand: of five, closed after 2 and 4, open since 3, closed after 6 and 8. S(2) = 4/5, S(4) = 4/5 · 2/3 = 8/15, S(6) = 4/15.
TEST(TimesToClose, CountOpenOnesWithTheirAge) {
    EXPECT_EQ(median_days({{2, true}, {3, false}, {4, true}, {6, true}, {8, true}}), 6);
    EXPECT_EQ(median_days({{2, true}, {4, true}, {6, true}, {8, true}}), 4) << "without the open one it would look faster";
    EXPECT_EQ(median_days({{1, true}, {50, false}, {60, false}}), std::nullopt);
    EXPECT_EQ(median_days({}), std::nullopt);
}

TEST(FullHours, HideTheMinute) {
    const auto at = Instant::parse("2026-09-01T10:59:59+08:00").value();
    EXPECT_EQ(full_hour(at), Instant::parse("2026-09-01T10:00:00+08:00").value());
}

}  // namespace
}  // namespace luoshi::supervision::complaints
