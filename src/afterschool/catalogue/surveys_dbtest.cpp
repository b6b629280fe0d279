#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "afterschool/catalogue/jobs.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "platform/mail/outbox.hpp"
#include "platform/storage/errors.hpp"

#include <set>

namespace luoshi::afterschool::catalogue {
namespace {

// A class, children and their guardians in as few columns as the roster's tables allow.
constexpr storage::Query add_name{"test.add_name",
                                  "INSERT INTO account_name (name, county, account) VALUES ($1, $2, $3)",
                                  "INSERT INTO account_name (name, county, account) VALUES ($1, $2, $3)"};
constexpr std::string_view class_text =
    "INSERT INTO school_class (county, id, school, entry_year, school_year, grade, number, name, is_open, version) "
    "VALUES ($1, $2, $3, 2026, 2026, $4, $5, '班', true, 1)";
constexpr storage::Query add_class{"test.add_class", class_text, class_text};
constexpr std::string_view pupil_text =
    "INSERT INTO pupil (county, id, school, class, code, name, sex, born, boarding, state, enrolled_on, version) "
    "VALUES ($1, $2, $3, $4, $5, '样例学生', 'female', '2018-05-01', false, 'on_roll', '2026-09-01', 1)";
constexpr storage::Query add_pupil{"test.add_pupil", pupil_text, pupil_text};
constexpr std::string_view guardian_text =
    "INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, "
    "confirmed_at, version) "
    "VALUES ($1, $2, $3, $4, $1, '家长', '母亲', 'confirmed', 1, 1, 1, 1)";
constexpr storage::Query add_guardian{"test.add_guardian", guardian_text, guardian_text};
constexpr std::string_view name_text = "UPDATE survey_answer SET pupil = $3 WHERE county = $1 AND survey = $2";
constexpr storage::Query name_answer{"test.name_answer", name_text, name_text};

constexpr std::string_view closings_text =
    "SELECT COUNT(*) FROM audit_entry WHERE county = $1 AND subject = $2 AND action = 'catalogue.close_survey'";
constexpr storage::Query closings_recorded{"test.closings_recorded", closings_text, closings_text};

class Surveys : public CatalogueOnBoth {
 protected:
    void SetUp() override {
        CatalogueOnBoth::SetUp();
        if (IsSkipped()) return;
        class_ = add_class_of(school_, 1);
    }
    pupils::ClassId add_class_of(const org::BodyLine& school, int grade) {
        const auto id = new_id<pupils::ClassId>();
        act([&](Work& work) { work.run(add_class, home, id, school.id, grade, 1); });
        return id;
    }
    pupils::PupilId child(std::uint8_t guardian, const org::BodyLine& school, pupils::ClassId class_id) {
        const auto id = new_id<pupils::PupilId>();
        const AccountId account{Uuid{guardian}};
        act([&](Work& work) {
            if (known_.insert(guardian).second) work.run(add_name, "g" + std::to_string(guardian), home, account);
            auto code = std::to_string(10'000'000 + static_cast<int>(known_.size() * 100) + children_);
            work.run(add_pupil, home, id, school.id, class_id, code);
            work.run(add_guardian, home, work.new_id<Id<struct TestGuardianshipTag>>(), id, account);
        });
        ++children_;
        return id;
    }
    pupils::PupilId child(std::uint8_t guardian) { return child(guardian, school_, class_); }
    static Actor guardian(std::uint8_t number) { return person(number, "家长", {}, "/"); }

    PutSurvey draft(SurveyId id, bool anonymous = true) {
        PutSurvey survey;
        survey.id = id;
        survey.school = school_.id;
        survey.school_year = 2026;
        survey.term = org::TermKind::spring;
        survey.title = "需求调查";
        survey.anonymous = anonymous;
        survey.cell_min = 3;
        survey.closes_on = clock().today().plus_days(14);
        survey.questions = {{"need", SurveyQuestionKind::one, "是否需要？", {{"yes", "需要"}, {"no", "不需要"}}}};
        return survey;
    }
    SurveyId running(bool anonymous = true) {
        const auto id = new_id<SurveyId>();
        as(office(), [&](Work& work) { return put_survey(work, draft(id, anonymous)); }).value();
        as(office(), [&](Work& work) { return open_survey(work, {id, {}, {1}}); }).value();
        return id;
    }
    Result<Nothing> answer(SurveyId id, pupils::PupilId pupil, Actor who, std::string choice = "yes") {
        return as(who, [&](Work& work) { return answer_survey(work, {id, pupil, {{"need", {choice}, ""}}, {}}); });
    }
    template <class F>
    void act(F&& change) {
        auto who = context();
        who.county = home;
        storage::write(storage(), who, [&](Work& work) -> Result<Nothing> {
            change(work);
            work.record("test", "test", "1");
            return Nothing{};
        }).value();
    }

    void run_jobs() {
        jobs::Runner runner(storage(), clock(), random());
        add_jobs(runner, "https://example.cn");
        runner.run_due();
    }
    std::vector<mail::Kept> told(SurveyId id) {
        return look([&](Work& work) {
            return mail::find_messages(work, home, "catalogue.survey_opened/" + id.to_string() + "/");
        });
    }

    pupils::ClassId class_;
    std::set<std::uint8_t> known_;
    int children_ = 0;
};
ON_BOTH_DATABASES(Surveys);

TEST_P(Surveys, AreToldOfToEveryFamilyOfTheSchoolOnce) {
    child(60);
    child(61);
    child(62, other_, add_class_of(other_, 1));
    const auto id = running();
    run_jobs();
    EXPECT_EQ(told(id).size(), 2U) << "those of the other school hear nothing";
    act([&](Work& work) { work.emit("catalogue.survey_opened", json::value{{"survey", id.to_string()}}); });
    run_jobs();
    EXPECT_EQ(told(id).size(), 2U);
}


TEST_P(Surveys, AreAnsweredOnceForEachChildByItsGuardian) {
    const auto id = running();
    const auto one = child(101);
    const auto two = child(101);
    EXPECT_EQ(ask(guardian(101), [](Work& work) { return find_own_surveys(work, {}); }).value().items.size(), 2U);
    answer(id, one, guardian(101)).value();
    EXPECT_EQ(answer(id, one, guardian(101)).error().slug, "already-answered");
    answer(id, two, guardian(101), "no").value();
    const auto own = ask(guardian(101), [](Work& work) { return find_own_surveys(work, {}); }).value();
    EXPECT_TRUE(std::ranges::all_of(own.items, &OwnSurvey::answered));
    EXPECT_EQ(ask(office(), [&](Work& work) { return show_survey(work, {id}); }).value().voices, 2);
}

TEST_P(Surveys, NoForeignChildsIdWorks) {
    const auto id = running();
    const auto one = child(101);
    EXPECT_EQ(answer(id, one, guardian(102)).error().slug, "no-such-pupil");
    EXPECT_EQ(answer(id, one, nobody()).error().slug, "no-such-pupil");
    const auto elsewhere = child(103, other_, add_class_of(other_, 2));
    EXPECT_EQ(answer(id, elsewhere, guardian(103)).error().slug, "no-such-survey");
}

TEST_P(Surveys, ShowTheirResultOnlyWhenClosedAndLargeEnough) {
    const auto id = running();
    for (std::uint8_t n = 101; n < 103; ++n) answer(id, child(n), guardian(n)).value();
    const auto result = [&] { return ask(office(), [&](Work& work) { return show_survey_result(work, {id}); }); };
    EXPECT_EQ(result().error().slug, "survey-not-closed");
    as(office(), [&](Work& work) { return close_survey(work, {id, {}, {2}}); }).value();
    EXPECT_TRUE(result().value().hidden);
    const auto second = running();
    for (std::uint8_t n = 111; n < 115; ++n) answer(second, child(n), guardian(n), n == 111 ? "no" : "yes").value();
    as(office(), [&](Work& work) { return close_survey(work, {second, {}, {2}}); }).value();
    const auto shown = ask(office(), [&](Work& work) { return show_survey_result(work, {second}); }).value();
    EXPECT_FALSE(shown.hidden);
    EXPECT_EQ(shown.questions.at(0).choices.at(0).cells.at(0).number, 3);
}

// Whether taking part was free: the same questions everywhere, nobody named, and the school that is asked about ends it no sooner than announced.
TEST_P(Surveys, OnVoluntarinessAreAskedAlikeAndShowCountsOnly) {
    PlanLine plan;
    plan.county = home;
    plan.school = school_.id;
    plan.school_path = school_.path;
    plan.school_year = 2026;
    plan.term = org::TermKind::spring;
    const auto id = new_id<SurveyId>();
    const auto last = clock().today().plus_days(10);
    act([&](Work& work) { ask_voluntariness(work, plan, id, last).value(); });
    act([&](Work& work) { EXPECT_EQ(ask_voluntariness(work, plan, id, last).error().slug, "id-taken"); });
    const auto view = ask(office(), [&](Work& work) { return show_survey(work, {id}); }).value();
    EXPECT_TRUE(view.anonymous);
    EXPECT_EQ(view.cell_min, 10);
    EXPECT_TRUE(std::ranges::none_of(view.questions, [](const SurveyQuestion& one) { return one.kind == SurveyQuestionKind::text; }));
    const auto say = [&](std::uint8_t number, std::string word) {
        const std::vector<SurveyReply> replies{{"voluntary.free", {std::move(word)}, ""}, {"voluntary.met", {"nothing"}, ""}};
        return as(guardian(number), [&, pupil = child(number)](Work& work) { return answer_survey(work, {id, pupil, replies, {}}); });
    };
    for (std::uint8_t number = 101; number < 112; ++number) say(number, number == 101 ? "forced" : "own").value();
    EXPECT_EQ(as(office(), [&](Work& work) { return close_survey(work, {id, {}, {view.version}}); }).error().slug, "poll-runs-to-its-end");
    auto forged = draft(new_id<SurveyId>());
    forged.questions[0].key = "voluntary.free";
    EXPECT_EQ(as(office(), [&](Work& work) { return put_survey(work, forged); }).error().slug, "invalid-questions");
    clock().advance(std::chrono::hours{24 * 11});
    close_finished_surveys(storage(), context()).value();
    const auto result = ask(office(), [&](Work& work) { return show_survey_result(work, {id}); }).value();
    EXPECT_FALSE(result.hidden);
    EXPECT_EQ(result.questions.at(0).choices.at(0).cells.at(0).number, 10);
    EXPECT_EQ(result.questions.at(0).choices.at(2).cells.at(0).number, 1);
    const auto own = running();
    EXPECT_EQ(look([&](Work& work) { return work.one<SurveyId>(queries::newest_survey, home, school_.id, 2026, org::TermKind::spring); }), own);
    act([&](Work& work) { ask_voluntariness(work, plan, new_id<SurveyId>(), clock().today().plus_days(10)).value(); });
    EXPECT_EQ(look([&](Work& work) { return work.one<SurveyId>(queries::newest_survey, home, school_.id, 2026, org::TermKind::spring); }), own)
        << "a plan rests on what families need";
}

TEST_P(Surveys, AnAnonymousAnswerNamesNobodyByTheDatabaseItself) {
    const auto id = running();
    const auto pupil = child(101);
    answer(id, pupil, guardian(101)).value();
    EXPECT_THROW(act([&](Work& work) { work.run(name_answer, home, id, pupil).rows(); }), storage::ConstraintBroken);
}

TEST_P(Surveys, ANamedAnswerBelongsToItsChild) {
    const auto id = running(false);
    answer(id, child(101), guardian(101)).value();
    EXPECT_EQ(look([&](Work& work) { return work.all<std::string>(queries::ballots_of, home, id).size(); }), 1U);
}

TEST_P(Surveys, DoNotChangeOnceBegunAndEndOnTheirDay) {
    const auto id = running();
    auto other = draft(id);
    other.title = "改题";
    other.version = 2;
    EXPECT_EQ(as(office(), [&](Work& work) { return put_survey(work, other); }).error().slug, "survey-state");
    EXPECT_EQ(as(neighbour(),
                 [&](Work& work) {
                     return close_survey(work, {id, {}, {2}});
                 })
                  .error()
                  .slug,
              "no-such-survey");
    const auto pupil = child(101);
    clock().advance(std::chrono::hours{24 * 15});
    EXPECT_EQ(answer(id, pupil, guardian(101)).error().slug, "survey-not-open");
    EXPECT_TRUE(ask(guardian(101), [](Work& work) { return find_own_surveys(work, {}); }).value().items.empty());
}

TEST_P(Surveys, AreClosedByThemselvesOnTheDayAfterTheirLast) {
    const auto id = running();
    const auto by_hand = running();
    const auto unopened = new_id<SurveyId>();
    as(office(), [&](Work& work) { return put_survey(work, draft(unopened)); }).value();
    const auto state = [&](SurveyId which) {
        return ask(office(), [&](Work& work) { return show_survey(work, {which}); }).value().state;
    };
    clock().advance(std::chrono::hours{24 * 14});
    EXPECT_EQ(close_finished_surveys(storage(), context()).value(), 0) << "its last day";
    EXPECT_EQ(state(id), SurveyState::open);
    as(office(), [&](Work& work) { return close_survey(work, {by_hand, {}, {2}}); }).value();
    clock().advance(std::chrono::hours{24});
    EXPECT_EQ(close_finished_surveys(storage(), context()).value(), 1);
    EXPECT_EQ(state(id), SurveyState::closed);
    EXPECT_EQ(state(unopened), SurveyState::draft);
    EXPECT_EQ(close_finished_surveys(storage(), context()).value(), 0) << "once";
    EXPECT_EQ(look([&](Work& work) {
                  return work.one<std::int64_t>(closings_recorded, home, id.to_string()).value();
              }),
              1);
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
