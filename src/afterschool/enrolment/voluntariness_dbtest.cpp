// When families are asked whether their choice was free, by whom, and how often.
#include "afterschool/enrolment/enrolment_on_both.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

class Voluntariness : public EnrolmentOnBoth {
 protected:
    Result<VoluntarinessView> ask(const Actor& actor, catalogue::SurveyId id, int days = 14) {
        const AskVoluntariness command{population_.plan, id, clock().today().plus_days(days), {}};
        return write_as(actor, [&](Work& work) { return ask_voluntariness(work, command); });
    }
    VoluntarinessView shown(RoundId round, const Actor& actor) {
        return read_as(actor, [&](Work& work) { return show_cockpit(work, {round}); }).value().voluntariness;
    }
    static Actor bureau() {
        auto actor = account(AccountId{Uuid{78}}, "教育局");
        actor.grants = {{"catalogue.approve", "/430000/430100/430104/"}, {std::string(permissions::read.name), "/430000/430100/430104/"}};
        return actor;
    }
};
ON_BOTH_DATABASES(Voluntariness);

TEST_P(Voluntariness, IsAskedAboutOnceAfterEnrolment) {
    const catalogue::SurveyId id{Uuid{91}};
    EXPECT_EQ(ask(school(), id).error().slug, "enrolment-not-over");
    const auto round = open_round(Mode::first_come);
    EXPECT_EQ(ask(school(), id).error().slug, "enrolment-running");
    EXPECT_EQ(shown(round, school()).why_not.value().reason, "enrolment-running");
    close_round(round);
    clock().advance(std::chrono::minutes{1});
    EXPECT_EQ(ask(guardian(0), id).error().slug, "no-such-plan");
    EXPECT_EQ(ask(teacher(), id).error().slug, "no-such-plan");
    EXPECT_EQ(ask(school(), id, 1).error().slug, "closes-on-wrong");
    EXPECT_EQ(ask(school(), id, 90).error().slug, "closes-on-wrong");
    EXPECT_TRUE(shown(round, school()).may_ask);
    EXPECT_FALSE(shown(round, school()).why_not);
    EXPECT_EQ(ask(school(), id).value().survey, id);
    EXPECT_TRUE(ask(school(), id).has_value()) << "a repeat is as good as the first time";
    EXPECT_EQ(ask(bureau(), catalogue::SurveyId{Uuid{92}}).error().slug, "asked-already");
    EXPECT_EQ(shown(round, bureau()).survey, id);
    EXPECT_EQ(shown(round, bureau()).asked_by, "教务");
}

// has_begun (voluntariness.cpp).
TEST_P(Voluntariness, IsAskedAboutFromTheFirstDayOnWhereBaseServiceNeedsNoRound) {
    write_in_county([&](Work& work) {
        return org::fix_term(work, {school_, std::string(county), 2026, org::TermKind::autumn, Date(2026, 9, 2), Date(2027, 1, 22), "校历"});
    }).value();
    const auto shown_without_a_round = [&] {
        return read_as(school(), [&](Work& work) { return show_base_groups(work, {population_.plan}); }).value().voluntariness;
    };
    EXPECT_EQ(shown_without_a_round().why_not.value().reason, "enrolment-not-over");
    clock().set(Instant::parse("2026-09-02T12:00:00+08:00").value());
    EXPECT_TRUE(shown_without_a_round().may_ask);
    EXPECT_FALSE(shown_without_a_round().why_not);
    const catalogue::SurveyId id{Uuid{91}};
    EXPECT_EQ(ask(school(), id).value().survey, id);
    EXPECT_EQ(shown_without_a_round().survey, id);
}

TEST_P(Voluntariness, IsAskedAboutByTheBureauToo) {
    const auto round = open_round(Mode::first_come);
    close_round(round);
    clock().advance(std::chrono::minutes{1});
    EXPECT_TRUE(shown(round, bureau()).may_ask);
    const catalogue::SurveyId id{Uuid{91}};
    EXPECT_EQ(ask(bureau(), id).value().asked_by, "教育局");
}

}  // namespace
}  // namespace luoshi::afterschool::enrolment
