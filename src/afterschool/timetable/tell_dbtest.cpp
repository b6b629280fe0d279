#include <algorithm>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/jobs.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/timetable_on_both.hpp"
#include "identity/api.hpp"
#include "platform/mail/outbox.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::timetable {
namespace {

using pupils::PupilId;

// Two children in chess, one of them with a guardian who asked for mail.
namespace rows {
#define ROW(name, text) \
    inline constexpr storage::Query name { "test." #name, text, text }
ROW(account_name, "INSERT INTO account_name (name, county, account) VALUES ($1, $2, $3)");
ROW(school_class,
    "INSERT INTO school_class (county, id, school, entry_year, school_year, grade, number, name, head_teacher, "
    "is_open, version) VALUES ($1, $2, $3, 2024, 2026, 3, 1, '三年级1班', $4, TRUE, 1)");
ROW(pupil,
    "INSERT INTO pupil (county, id, school, class, code, name, sex, born, boarding, state, enrolled_on, version) "
    "VALUES ($1, $2, $3, $4, $5, $6, 'female', '2018-01-01', FALSE, 'on_roll', '2024-09-01', 1)");
ROW(guardianship,
    "INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, "
    "confirmed_at, confirmed_by_name, version) VALUES ($1, $2, $3, $4, $1, $5, '母亲', 'confirmed', 1, 1, 1, '班主任', "
    "1)");
ROW(agreement,
    "INSERT INTO agreement (county, id, school, kind, school_year, term, number, title, text, sha256, published_at, "
    "published_by_name) VALUES ($1, $2, $3, 'after_school', 2026, 'autumn', 1, '协议', '协议', $4, 1, '校长')");
ROW(consent,
    "INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, "
    "given_at, decided_by, guardianship, account) VALUES ($1, $2, $3, 'after_school', 2026, 'autumn', 1, $4, $5, "
    "'given', 1, 'guardian', $6, $7)");
ROW(round,
    "INSERT INTO enrolment_round (county, id, version, school, plan, school_year, term, stage, title, draft, "
    "created_at, created_by, created_by_name) VALUES ($1, $2, 1, $3, $4, 2026, 'autumn', 'planned', '第一轮', '{}', 1, "
    "'a', '甲')");
ROW(pool,
    "INSERT INTO seat_pool (county, course, plan, slot, pool, places, taken) SELECT c.county, c.id, c.plan, c.slot, '', "
    "40, $3 FROM course c WHERE c.county = $1 AND c.id = $2");
ROW(pool_of_round,
    "INSERT INTO pool_of_round (county, round, course, pool, plan, slot) SELECT c.county, $3, c.id, '', c.plan, c.slot "
    "FROM course c WHERE c.county = $1 AND c.id = $2");
ROW(seat,
    "INSERT INTO seat (county, pupil, plan, slot, id, course, pool, round, consent, consent_given_at, from_date, "
    "taken_at, account, source) VALUES ($1, $2, $3, $4, $5, $6, '', $7, $8, 1, '2026-08-31', 2, $9, 'guardian')");
ROW(base_place,
    "INSERT INTO base_place (county, pupil, plan, id, weekdays, consent, consent_given_at, from_date, chosen_at, account, source) "
    "VALUES ($1, $2, $3, $4, $6, $5, 1, '2026-08-31', 2, 'a', 'guardian')");
ROW(base_group, "INSERT INTO base_place_group (county, pupil, plan, slot, course, from_date) VALUES ($1, $2, $3, $4, $5, '2026-08-31')");
#undef ROW
}  // namespace rows

const Date tuesday(2026, 9, 8);

class Families : public TimetableOnBoth {
 protected:
    static PupilId child(int n) { return id<PupilId>(static_cast<std::uint8_t>(40 + n)); }
    static AccountId guardian(int n) { return id<AccountId>(static_cast<std::uint8_t>(30 + n)); }

    void SetUp() override {
        TimetableOnBoth::SetUp();
        if (IsSkipped()) return;
        identity::Settings settings;
        settings.keys = &keys_;
        identity::use_settings(settings);
        here([&](Work& work) { return seat_children(work); }).value();
        if (!publishes()) return;
        published();
        deliver();
    }
    Result<Nothing> seat_children(Work& work) {
        const std::string sha(64, 'a');
        const auto round = id<enrolment::RoundId>(16);
        for (const std::uint8_t n : {20, 30, 31})
            work.run(rows::account_name, "account" + std::to_string(n), county, id<AccountId>(n));
        work.run(rows::school_class, county, id<pupils::ClassId>(12), school, id<AccountId>(20));
        work.run(rows::agreement, county, id<pupils::AgreementId>(13), school, sha);
        work.run(rows::round, county, round, school, plan);
        work.run(rows::pool, county, chess, 2);
        work.run(rows::pool_of_round, county, chess, round);
        for (int n = 0; n < 2; ++n) {
            const auto number = static_cast<std::uint8_t>(n);
            const auto bound = id<pupils::GuardianshipId>(static_cast<std::uint8_t>(50 + number));
            const auto consent = id<pupils::ConsentId>(static_cast<std::uint8_t>(55 + number));
            work.run(rows::pupil, county, child(n), school, id<pupils::ClassId>(12), "CODE000" + std::to_string(n),
                     n == 0 ? "丁一" : "李想");
            work.run(rows::guardianship, county, bound, child(n), guardian(n), "家长" + std::to_string(n));
            work.run(rows::consent, county, consent, child(n), id<pupils::AgreementId>(13), sha, bound, guardian(n));
            work.run(rows::seat, county, child(n), plan, "s3", id<enrolment::SeatId>(static_cast<std::uint8_t>(60 + n)),
                     chess, round, consent, guardian(n));
        }
        work.record("test", "pupils", "1", {});
        return Nothing{};
    }
    virtual bool publishes() const { return true; }
    // The county's bureau sets a rule, by two people.
    void rule(std::string parameter, json::value value) {
        const auto rule_id = id<rules::ValueId>(210);
        const auto bureau = [&](std::uint8_t number) {
            return person(number, std::vector<Permission>(std::begin(rules::permissions::all), std::end(rules::permissions::all)), "/430000/430100/430102/");
        };
        here_as(bureau(81), [&](Work& work) {
            rules::EnterValue command;
            command.id = rule_id;
            command.body = org::find_body_by_code(work, "430102-education").value().id;
            command.parameter = std::move(parameter);
            command.value = std::move(value);
            command.valid_from = work.today();
            command.document = "芙教〔2026〕3号";
            command.source = "样例";
            return rules::enter_value(work, command);
        }).value();
        here_as(bureau(82), [&](Work& work) { return rules::confirm_value(work, {rule_id, {}, {1}}); }).value();
    }
    void choose_base(int n, int weekdays) {
        here([&](Work& work) -> Result<Nothing> {
            work.run(rows::base_place, county, child(n), plan, id<enrolment::BaseChoiceId>(static_cast<std::uint8_t>(75 + n)),
                     id<pupils::ConsentId>(static_cast<std::uint8_t>(55 + n)), weekdays);
            work.run(rows::base_group, county, child(n), plan, "s1", homework);
            work.record("test", "base_place", "1", {});
            return Nothing{};
        }).value();
    }
    GroupSize group(CourseId course) {
        for (auto& size : read([&](Work& work) { return show_balance(work, {plan}); }).value().groups) {
            if (size.course == course) return size;
        }
        ADD_FAILURE() << "no such group";
        return {};
    }
    // Events are delivered, and once more to show that nobody is told twice.
    void deliver() {
        jobs::Runner runner(storage(), clock(), random());
        add_jobs(runner);
        runner.run_due();
        runner.run_due();
    }
    std::vector<mail::Kept> told(std::string_view event) {
        return read([&](Work& work) -> Result<std::vector<mail::Kept>> {
                   return mail::find_messages(work, county, "timetable." + std::string(event) + "/");
               }).value();
    }
    int told_account(std::string_view event, AccountId account) {
        return static_cast<int>(std::ranges::count_if(
            told(event), [&](const mail::Kept& kept) { return kept.key.ends_with("account:" + account.to_string()); }));
    }
    std::vector<FamilySession> seen_by(AccountId account) {
        Actor actor = person(0, {});
        actor.account = account;
        auto family =
            read_as(actor, [&](Work& work) { return show_children_sessions(work, {tuesday, tuesday}); }).value();
        return family.children.empty() ? std::vector<FamilySession>{} : std::move(family.children[0].sessions);
    }

 private:
    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 " + std::string(64, 'a'));
};
ON_BOTH_DATABASES(Families);

TEST_P(Families, AreToldOfAStoppedSessionOnceEachAndSoIsItsTeacher) {
    cancel(session_on(tuesday, chess)).value();
    deliver();
    EXPECT_EQ(told_account("session_cancelled", guardian(0)), 1);
    EXPECT_EQ(told_account("session_cancelled", guardian(1)), 1);
    EXPECT_EQ(told("session_cancelled").front().subject, "课后服务停课通知");
}

TEST_P(Families, OfOtherCoursesHearNothing) {
    cancel(session_on(tuesday, homework)).value();
    deliver();
    EXPECT_EQ(told_account("session_cancelled", guardian(0)), 0);
    EXPECT_EQ(told_account("session_cancelled", id<AccountId>(21)), 1);  // its teacher
}

TEST_P(Families, HearWhenItIsMadeUpAndWhenItIsRefunded) {
    const auto stopped = cancel(session_on(tuesday, chess)).value();
    here([&](Work& work) {
        return make_up(work, {stopped.id, id<SessionId>(200), Date(2026, 9, 9), "18:20", "19:00", {}, zheng, "补上", {},
                              {stopped.version}});
    }).value();
    const auto second = cancel(session_on(Date(2026, 9, 10), chess)).value();
    here([&](Work& work) { return refund_session(work, {second.id, "补不了", {}, {second.version}}); }).value();
    deliver();
    EXPECT_EQ(told_account("session_settled", guardian(0)), 2);
    EXPECT_EQ(told_account("session_settled", id<AccountId>(23)), 1);  // who takes the make-up
}

TEST_P(Families, HearOfAChangeAndBothTeachersOfASubstitution) {
    stand_in(session_on(Date(2026, 10, 20), chess), wu).value();
    deliver();
    EXPECT_EQ(told_account("session_changed", guardian(1)), 1);
    EXPECT_EQ(told_account("session_changed", id<AccountId>(22)), 1);
    EXPECT_EQ(told_account("session_changed", id<AccountId>(23)), 1);
}

TEST_P(Families, HearOnceWhenAWholeCourseIsArrangedAnew) {
    here([&](Work& work) {
        return arrange_course(
            work, {.id = plan, .course = chess, .from = Date(2026, 9, 1), .room = room_b, .reason = "固定场地"});
    }).value();
    deliver();
    EXPECT_EQ(told_account("course_arranged", guardian(0)), 1);
    EXPECT_TRUE(told("session_changed").empty());
}

TEST_P(Families, HearOnceWhenACourseIsStoppedAndItsSessionsAreRefunded) {
    const auto before = session_on(tuesday, chess);
    here([&](Work& work) { return catalogue::stop_course_for(work, county, chess, "报名人数不足"); }).value();
    deliver();
    EXPECT_EQ(told_account("course_stopped", guardian(0)), 1);
    EXPECT_EQ(told_account("course_stopped", guardian(1)), 1);
    EXPECT_TRUE(told("session_cancelled").empty());
    const auto after = again(before);
    EXPECT_EQ(after.state, SessionState::cancelled);
    EXPECT_EQ(after.settlement, Settlement::refund);
    EXPECT_EQ(session_on(tuesday, homework).state, SessionState::planned);
}

// What has begun is held to its end: the children sit in it, and a register of it will be taken.
TEST_P(Families, OfACourseThatIsStoppedDuringItsSessionKeepThatSession) {
    const auto running = session_on(tuesday, chess);
    const auto next = session_on(tuesday.plus_days(2), chess);
    clock().set(instant_of(tuesday, 1110));
    here([&](Work& work) { return catalogue::stop_course_for(work, county, chess, "报名人数不足"); }).value();
    deliver();
    EXPECT_EQ(again(running).state, SessionState::planned);
    EXPECT_EQ(again(next).state, SessionState::cancelled);
    EXPECT_EQ(told_account("course_stopped", guardian(0)), 1);
}

TEST_P(Families, OfAStoppedBaseGroupAreToldByEnrolmentWhereTheyGoOn) {
    choose_base(0, 31);
    here([&](Work& work) { return catalogue::stop_course_for(work, county, homework, "并班"); }).value();
    deliver();
    EXPECT_EQ(told_account("course_stopped", guardian(0)), 0) << "one message for one change";
    EXPECT_EQ(told_account("course_stopped", id<AccountId>(21)), 1) << "its teacher";
}

// The seats end with the course; the event may come before or after the other one.
TEST_P(Families, HearOnceOfAStoppedCourseWhetherOrNotItsTimetableIsOut) {
    const auto seat_ended = [&](CourseId course, int n) {
        here([&](Work& work) -> Result<Nothing> {
            work.emit("enrolment.seat_given_back", json::value{{"county", county},
                                                               {"plan", plan.to_string()},
                                                               {"seat", "1"},
                                                               {"pupil", child(n).to_string()},
                                                               {"course", course.to_string()},
                                                               {"reason", "group_cancelled"},
                                                               {"note", "报名人数不足"}});
            work.record("test", "seat", "1", {});
            return Nothing{};
        }).value();
    };
    here([&](Work& work) { return catalogue::stop_course_for(work, county, chess, "报名人数不足"); }).value();
    deliver();
    seat_ended(chess, 0);
    deliver();
    EXPECT_TRUE(told("seat_stopped").empty()) << "it was on the roster and has heard";
    // Without sessions to come nobody is on a roster.
    here([&](Work& work) { return catalogue::stop_course_for(work, county, sport, "场地维修"); }).value();
    deliver();
    EXPECT_EQ(told_account("course_stopped", guardian(1)), 1) << "of chess only";
    seat_ended(sport, 1);
    deliver();
    EXPECT_EQ(told_account("seat_stopped", guardian(1)), 1);
    seat_ended(sport, 1);
    deliver();
    EXPECT_EQ(told("seat_stopped").size(), 1U);
}

TEST_P(Families, OfAPlanThatEndedHaveNoSessionsToCome) {
    here([&](Work& work) -> Result<Nothing> {
        work.emit("catalogue.plan_ended", json::value{{"plan", plan.to_string()}, {"reason", "学校撤并"}});
        work.record("test", "plan", "1", {});
        return Nothing{};
    }).value();
    deliver();
    const auto counts = view().counts;
    EXPECT_EQ(counts.planned + counts.moved, 0);
    EXPECT_EQ(counts.unsettled, 0);
    EXPECT_EQ(told_account("plan_ended", id<AccountId>(21)), 1) << "its teachers hear of it here, once for all their courses";
    EXPECT_EQ(told_account("plan_ended", guardian(0)), 0) << "the families hear of it from enrolment";
    EXPECT_TRUE(told("session_cancelled").empty());
}

TEST_P(Families, SeeTheirOwnChildsSessionsOnly) {
    const auto seen = seen_by(guardian(0));
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].course, chess);
    EXPECT_TRUE(seen_by(id<AccountId>(99)).empty());
}

// Both hours of the base service, and the club after them.
TEST_P(Families, SeeEveryHourOfTheBasePlace) {
    here([&](Work& work) -> Result<Nothing> {
        work.run(rows::base_place, county, child(0), plan, id<enrolment::BaseChoiceId>(75), id<pupils::ConsentId>(55), 31);
        work.run(rows::base_group, county, child(0), plan, "s1", homework);
        work.run(rows::base_group, county, child(0), plan, "s2", sport);
        work.record("test", "base_place", "1", {});
        return Nothing{};
    }).value();
    std::vector<std::string> courses;
    for (const auto& session : seen_by(guardian(0))) courses.push_back(session.course_name);
    EXPECT_EQ(courses, (std::vector<std::string>{"作业辅导", "体育活动", "围棋"}));
}

// Child 0 chose Friday, child 1 Monday; a weekend day of work follows Friday.
TEST_P(Families, OfTheWeekdayThatAWorkingWeekendFollowsSeeItAndHearOfIt) {
    const auto day = working_weekend();
    choose_base(0, 16);
    choose_base(1, 1);
    const auto seen_then = [&](int n) {
        Actor actor = person(0, {});
        actor.account = guardian(n);
        return read_as(actor, [&](Work& work) { return show_children_sessions(work, {day, day}); }).value().children.at(0).sessions.size();
    };
    EXPECT_EQ(seen_then(0), 0U) << "nobody said yet which weekday it follows";
    here([&](Work& work) {
        return enter_special_day(work, {id<SpecialDayId>(5), school, day, day, DayKind::follows, 5, {}, "调休", "", {}});
    }).value();
    made();
    EXPECT_EQ(seen_then(0), 1U);
    EXPECT_EQ(seen_then(1), 0U);
    cancel(session_on(day, homework)).value();
    deliver();
    EXPECT_EQ(told_account("session_cancelled", guardian(0)), 1);
    EXPECT_EQ(told_account("session_cancelled", guardian(1)), 0);
}

// Homework at the time of chess. Child 0 has a base place, child 1 has none.
class WhereInstead : public Families {
 protected:
    const CourseId homework_late = id<CourseId>(31);
    void SetUp() override {
        Families::SetUp();
        if (IsSkipped()) return;
        here([&](Work& work) -> Result<Nothing> {
            work.run(timetable::rows::course, county, homework_late, plan, school, "base", "homework", "第三课时作业", 63, 40, "s3", room_a, zhou);
            work.run(rows::base_place, county, child(0), plan, id<enrolment::BaseChoiceId>(75), id<pupils::ConsentId>(55), 31);
            work.run(rows::base_group, county, child(0), plan, "s3", homework_late);
            work.record("test", "base_place", "1", {});
            return Nothing{};
        }).value();
        made();
        deliver();
    }
    std::string text_to(std::string_view event, int n) {
        for (const auto& kept : told(event)) {
            if (kept.key.find(child(n).to_string()) == std::string::npos || kept.channel != mail::Channel::hook) continue;
            return read([&](Work& work) -> Result<std::string> { return work.one<std::string>(text_of, county, kept.key).value(); }).value();
        }
        return {};
    }
    std::vector<std::string> seen_courses() {
        std::vector<std::string> courses;
        for (const auto& session : seen_by(guardian(0))) courses.push_back(session.course_name);
        std::ranges::sort(courses);
        return courses;
    }
    std::size_t sitting_in(const ClassSession& session) {
        return read([&](Work& work) -> Result<std::size_t> { return roster_of(work, find_session(work, session.id).value()).size(); }).value();
    }

 private:
    static constexpr std::string_view text_sql = "SELECT text FROM mail_message WHERE county = $1 AND key = $2";
    static constexpr storage::Query text_of{"test.text_told", text_sql, text_sql};
};
ON_BOTH_DATABASES(WhereInstead);

TEST_P(WhereInstead, AStoppedClubSendsItsChildrenToTheirBaseGroupOrHome) {
    EXPECT_EQ(sitting_in(session_on(tuesday, homework_late)), 0U) << "chess takes the hour";
    cancel(session_on(tuesday, chess)).value();
    deliver();
    EXPECT_EQ(sitting_in(session_on(tuesday, homework_late)), 1U);
    EXPECT_EQ(sitting_in(session_on(Date(2026, 9, 10), homework_late)), 0U) << "on that day only";
    const auto to_base = text_to("session_cancelled", 0);
    EXPECT_NE(to_base.find("这个时段孩子到基础托管“第三课时作业”，三（1）教室"), std::string::npos) << to_base;
    const auto home = text_to("session_cancelled", 1);
    EXPECT_NE(home.find("请按时接孩子回家"), std::string::npos) << home;
    EXPECT_EQ(seen_courses(), (std::vector<std::string>{"围棋", "第三课时作业"})) << "the stopped one, and where the child is instead";
}

TEST_P(WhereInstead, AClubMovedToAnotherDaySaysTheSameOfItsOwnHour) {
    const auto session = session_on(tuesday, chess);
    here([&](Work& work) {
        ChangeSession command{.id = session.id};
        command.day = Date(2026, 9, 9);
        command.reason = "校内活动";
        command.if_match = {session.version};
        return change_session(work, command);
    }).value();
    deliver();
    EXPECT_EQ(sitting_in(session_on(tuesday, homework_late)), 1U);
    EXPECT_NE(text_to("session_changed", 0).find("原来的时段：这个时段孩子到基础托管“第三课时作业”"), std::string::npos);
    EXPECT_NE(text_to("session_changed", 1).find("请按时接孩子回家"), std::string::npos);
}

TEST_P(Families, WhoShareAPupilKeepTwoSessionsApart) {
    // A second club in the second slot, with one of the two children in it.
    const auto painting = id<CourseId>(30);
    here([&](Work& work) -> Result<Nothing> {
        work.run(timetable::rows::course, county, painting, plan, school, "special", "clubs", "绘画", 4, 18, "s2",
                 room_b, zheng);
        work.run(rows::pool, county, painting, 1);
        work.run(rows::pool_of_round, county, painting, id<enrolment::RoundId>(16));
        work.run(rows::seat, county, child(0), plan, "s2", id<enrolment::SeatId>(70), painting,
                 id<enrolment::RoundId>(16), id<pupils::ConsentId>(55), guardian(0));
        work.record("test", "course", "1", {});
        return Nothing{};
    }).value();
    made();
    const auto session = session_on(Date(2026, 9, 9), painting);
    const auto check = read([&](Work& work) {
                           CheckChange wanted{.id = session.id, .day = tuesday, .starts = "18:20", .ends = "19:00"};
                           return check_change(work, wanted);
                       }).value();
    EXPECT_FALSE(check.possible);
    EXPECT_TRUE(std::ranges::any_of(check.clashes, [](const Clash& clash) { return clash.slug == "pupils-busy"; }));
}

// Monday and Friday, and Friday only: the fullest day counts.
TEST_P(Families, OfABaseGroupAreCountedInItsSize) {
    EXPECT_EQ(group(homework).pupils, 0);
    choose_base(0, 17);
    choose_base(1, 16);
    EXPECT_EQ(group(homework).pupils, 2);
    EXPECT_EQ(group(homework).adults, 1);
    EXPECT_EQ(group(chess).pupils, 2);
    EXPECT_EQ(group(sport).pupils, 0);
}

TEST_P(Families, AreNotToldOfAssistantsWhoAreToldThemselves) {
    here([&](Work& work) {
        return set_assistants(work, {.id = plan, .course = chess, .from = tuesday, .to = tuesday, .assistants = {wu}, .reason = "新手多", .county = {}});
    }).value();
    deliver();
    EXPECT_EQ(told_account("assistants_set", id<AccountId>(22)), 1);
    EXPECT_EQ(told_account("assistants_set", guardian(0)), 0);
    EXPECT_TRUE(told("session_changed").empty());
    const auto childs = seen_by(guardian(0));
    const auto with_wu = std::ranges::find(childs, chess, &FamilySession::course);
    ASSERT_NE(with_wu, childs.end());
    EXPECT_EQ(with_wu->assistants, (std::vector<std::string>{"吴老师"})) << "the family's timetable names who else is there";
    Actor wu_himself = person(22, {});
    const auto own = read_as(wu_himself, [&](Work& work) { return show_own_sessions(work, {tuesday, tuesday}); }).value();
    ASSERT_EQ(own.items.size(), 2U) << "sport, which he takes, and chess, in which he assists";
    EXPECT_EQ(own.items[1].course, chess);
    cancel(session_on(tuesday, chess)).value();
    deliver();
    EXPECT_EQ(told_account("session_cancelled", id<AccountId>(22)), 1) << "whoever assists need not come either";
}

class Drafts : public Families {
    bool publishes() const override { return false; }
};
ON_BOTH_DATABASES(Drafts);

TEST_P(Drafts, WithTooFewAdultsForTheirPupilsArePublishedWithAReasonOnly) {
    rule("group.pupils_per_adult_max", 1);
    filled();
    EXPECT_TRUE(group(chess).too_few_adults);
    EXPECT_FALSE(group(homework).too_few_adults) << "nobody sits in it";
    const auto refused = try_publish({});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().slug, "adults-need-a-reason");
    EXPECT_NE(refused.error().detail.find("围棋"), std::string::npos);
    EXPECT_NE(refused.error().detail.find("2 名学生，1 名看护人员，本地每名不超过 1 人"), std::string::npos);
    const auto session = session_on(tuesday, chess).id;
    const auto page = read([&](Work& work) { return show_session(work, {session}); }).value();
    EXPECT_TRUE(std::ranges::any_of(page.clashes, [](const Clash& clash) { return clash.slug == "too-few-adults" && !clash.blocking; }));
    EXPECT_EQ(try_publish("本学期教师不足").value().gap_reason, "本学期教师不足");
}

TEST_P(Drafts, WithAssistantsEnoughNeedNoReasonForTheirAdults) {
    rule("group.pupils_per_adult_max", 1);
    filled();
    here([&](Work& work) {
        return set_assistants(work, {.id = plan, .course = chess, .from = Date(2026, 9, 1), .to = {}, .assistants = {wu}, .reason = "按比例配备", .county = {}});
    }).value();
    EXPECT_EQ(group(chess).adults, 2);
    EXPECT_FALSE(group(chess).too_few_adults);
    const auto answer = try_publish({});
    EXPECT_TRUE(answer || answer.error().slug == "gaps-need-a-reason") << answer.error().slug;
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
