#include "afterschool/enrolment/enrolment_on_both.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

class Rounds : public EnrolmentOnBoth {
 protected:
    Result<WishesReceipt> try_wish(RoundId round, int family, const std::vector<int>& courses,
                                   std::optional<Actor> actor = {}, std::optional<Entry> entry = {},
                                   std::optional<SubmissionId> id = {}) {
        HandInWishes command{.id = id.value_or(fresh<SubmissionId>()),
                             .round = round,
                             .pupil = child(family),
                             .wishes = {},
                             .entry = entry,
                             .county = {}};
        std::map<std::string, int> ranks;
        for (const int number : courses)
            command.wishes.push_back({slot(number), course(number), ++ranks[slot(number)]});
        return write_as(actor.value_or(guardian(family)), [&](Work& work) { return hand_in_wishes(work, command); });
    }
    Result<FrozenList> freeze(RoundId round) {
        return write_in_county([&](Work& work) { return freeze_round(work, round); });
    }
    Result<std::vector<SeatNotGiven>> settle(RoundId round, const std::vector<SeatResult>& seats,
                                             const std::vector<WaitingResult>& waiting = {}) {
        return write_in_county([&](Work& work) { return take_results(work, round, seats, "record", waiting); });
    }
    // As the office would do it: the child sits in another class from now on, of that school and grade.
    void put_into_class(int family, BodyId school, int grade) {
        constexpr const char* class_sql =
            "INSERT INTO school_class (county, id, school, entry_year, school_year, grade, number, name, is_open, version) "
            "VALUES ($1, $2, $3, 2022, 2026, $4, 9, '九班', TRUE, 1)";
        constexpr const char* pupil_sql = "UPDATE pupil SET school = $3, class = $4 WHERE county = $1 AND id = $2";
        write_in_county([&](Work& work) -> Result<Nothing> {
            const auto id = work.new_id<ClassId>();
            work.run(storage::Query{"test.class", class_sql, class_sql}, county, id, school, grade);
            work.run(storage::Query{"test.pupil", pupil_sql, pupil_sql}, county, child(family), school, id);
            work.record("test.move", "pupil", child(family).to_string());
            return Nothing{};
        }).value();
    }
    // The course is for the third grade only.
    void only_third_grade(int number) {
        constexpr const char* sql = "UPDATE course SET grades = 4 WHERE county = $1 AND id = $2";
        write_in_county([&](Work& work) -> Result<Nothing> {
            work.run(storage::Query{"test.grades", sql, sql}, county, course(number));
            work.record("test.grades", "course", course(number).to_string());
            return Nothing{};
        }).value();
    }
    Result<RoundView> step(RoundId round, Result<RoundView> (*act)(Work&, const StepRound&), const Actor& actor) {
        return write_as(actor, [&](Work& work) { return act(work, {.id = round, .county = {}, .if_match = {}}); });
    }
};
ON_BOTH_DATABASES(Rounds);

TEST_P(Rounds, ArePlannedAndAnnouncedByTheSchool) {
    const auto id = fresh<RoundId>();
    const PlanRound command{.id = id, .plan = population_.plan, .title = "第一轮", .settings = settings(Mode::lottery)};
    EXPECT_EQ(write_as(guardian(0), [&](Work& work) { return plan_round(work, command); }).error().slug,
              "no-such-plan");
    const auto planned = write_as(school(), [&](Work& work) { return plan_round(work, command); }).value();
    EXPECT_EQ(planned.state, RoundState::planned);
    EXPECT_EQ(write_as(school(), [&](Work& work) { return plan_round(work, command); }).value().version, 1)
        << "the same once more is one round";
    EXPECT_EQ(read_as(guardian(0), [&](Work& work) { return show_public_round(work, {id}); }).error().slug,
              "no-such-round");
    const auto announced = step(id, publish_round, school()).value();
    EXPECT_EQ(announced.state, RoundState::published);
    EXPECT_EQ(announced.announcement_sha256, crypto::sha256_hex(announced.announcement.value()));
    EXPECT_NE(announced.announcement->find("报名先后与结果无关"), std::string::npos);
    EXPECT_EQ(read_as(Actor{}, [&](Work& work) { return show_public_round(work, {id}); }).value().announcement_sha256,
              announced.announcement_sha256);
}

TEST_P(Rounds, AnnouncePriorityGroupsInWords) {
    auto kept = settings(Mode::lottery);
    kept.priority_groups = {"low_grades", "both_working"};
    const auto text = try_publish(kept).value().announcement.value();
    EXPECT_NE(text.find("优先群体：双职工家庭子女、低年级学生\n"), std::string::npos) << text;
    EXPECT_EQ(text.find("both_working"), std::string::npos) << text;
    EXPECT_EQ(text.find("low_grades"), std::string::npos) << text;
}

TEST_P(Rounds, DoNotChangeOnceAnnounced) {
    const auto round = try_publish(settings(Mode::lottery)).value().id;
    const ChangeRound command{
        .id = round, .title = "另一轮", .settings = settings(Mode::lottery), .county = {}, .if_match = {}};
    EXPECT_EQ(write_as(school(), [&](Work& work) { return change_round(work, command); }).error().slug,
              "already-announced");
    EXPECT_EQ(step(round, publish_round, school()).error().slug, "already-announced");
    const storage::Query fault{"test.fault",
                               "UPDATE enrolment_announcement SET mode = 'first_come' WHERE county = '430104'",
                               "UPDATE enrolment_announcement SET mode = 'first_come' WHERE county = '430104'"};
    const auto change = [&](Work& work) -> Result<Nothing> {
        work.run(fault).rows();
        work.record("test.fault", "round", "1");
        return Nothing{};
    };
    EXPECT_ANY_THROW(write_in_county(change)) << "the table only grows";
}

TEST_P(Rounds, AreRefusedWhereTheyDoNotFit) {
    struct Case {
        std::string slug;
        std::function<void(RoundSettings&)> spoil;
    };
    const Case cases[] = {
        {"window-too-early", [&](RoundSettings& s) { s.opens = clock().now(); }},
        {"window-wrong", [](RoundSettings& s) { s.closes = s.opens; }},
        {"grades-wrong",
         [](RoundSettings& s) {
             s.grades = {3, 3};
         }},
        {"grades-wrong", [](RoundSettings& s) { s.grades = {}; }},
        {"windows-wrong",
         [](RoundSettings& s) {
             s.windows = {{{3}, s.opens.plus(std::chrono::hours{-1}), s.closes}};
         }},
        {"windows-wrong",
         [](RoundSettings& s) {
             s.windows = {{{3}, s.opens, s.closes}, {{3}, s.opens, s.closes}};
         }},
        {"seats-max-wrong", [](RoundSettings& s) { s.seats_max = 0; }},
        {"courses-missing", [](RoundSettings& s) { s.courses.clear(); }},
        {"course-not-in-plan", [&](RoundSettings& s) { s.courses[0].course = population_.base; }},
        {"course-not-in-plan", [](RoundSettings& s) { s.courses.push_back(s.courses[0]); }},
        {"too-many-places", [](RoundSettings& s) { s.courses[0].places = 31; }},
        {"reserved-for-nobody", [](RoundSettings& s) { s.courses[0].reserved = 1; }},
        {"class-places-wrong",
         [&](RoundSettings& s) {
             s.courses[0].classes = {{population_.classes[0], 0}};
         }},
        {"priority-group-unknown", [](RoundSettings& s) { s.priority_groups = {"friends"}; }},
        {"kept-of-two-kinds",
         [&](RoundSettings& s) {
             s.priority_groups = {"low_grades"};
             s.courses[0].reserved = 1;
             s.courses[1].classes = {{population_.classes[0], 1}};
         }},
        {"mode-not-allowed", [](RoundSettings& s) { s.mode = Mode::first_come; }},
    };
    for (const auto& one : cases) {
        auto spoilt = settings(Mode::lottery);
        one.spoil(spoilt);
        const auto answer = try_publish(spoilt);
        ASSERT_FALSE(answer.has_value()) << one.slug;
        EXPECT_EQ(answer.error().slug, one.slug);
    }
}

// The rules of a stage are those of its pupils: of a nine-year school each is asked for.
TEST_P(Rounds, OfANineYearSchoolKeepToTheRulesOfEachStageThatTakesPart) {
    constexpr std::string_view stage_text = "UPDATE school SET stage = 'nine_year' WHERE body = $1";
    const storage::Query nine_year{"test.nine_year", stage_text, stage_text};
    write_in_county([&](Work& work) -> Result<Nothing> {
        work.run(nine_year, school_);
        work.record("test.stage", "school", "1", {});
        return Nothing{};
    }).value();
    set_rule("enrolment.mode", boost::json::parse(R"(["first_come"])"), org::Stage::primary);
    set_rule("enrolment.priority_groups", boost::json::parse(R"(["low_grades"])"), org::Stage::primary);
    set_rule("enrolment.priority_groups", boost::json::parse(R"(["left_behind"])"), org::Stage::junior);
    auto wanted = settings(Mode::first_come);
    wanted.grades = {3, 7};
    const auto refused = try_publish(wanted);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().slug, "mode-not-allowed") << "nobody allowed it to the juniors";
    EXPECT_NE(refused.error().detail.find("初中"), std::string::npos) << refused.error().detail;
    wanted.mode = Mode::lottery;
    EXPECT_EQ(try_publish(wanted).error().slug, "mode-not-allowed") << "primary pupils come as they come here";
    set_rule("enrolment.mode", json::value{"lottery", "first_come"}, org::Stage::junior);
    wanted.mode = Mode::first_come;
    const auto announced = try_publish(wanted);
    ASSERT_TRUE(announced.has_value()) << announced.error().detail;
    EXPECT_EQ(announced->settings.priority_groups, (std::vector<std::string>{"left_behind", "low_grades"}));
}

TEST_P(Rounds, AreAnnouncedWhereARuleIsSetForTheirStageOnly) {
    set_rule("enrolment.mode", json::value{"lottery", "first_come"}, org::Stage::primary);
    const auto announced = try_publish(settings(Mode::first_come));
    ASSERT_TRUE(announced.has_value()) << announced.error().detail;
    EXPECT_EQ(announced->settings.mode, Mode::first_come);
}

TEST_P(Rounds, AreCancelledBeforeTheyOpenOnly) {
    const auto round = try_publish(settings(Mode::lottery)).value().id;
    const CancelRound command{.id = round, .reason = "场地变更", .county = {}, .if_match = {}};
    auto late = settings(Mode::lottery);
    EXPECT_EQ(write_as(school(), [&](Work& work) { return cancel_round(work, command); }).value().state,
              RoundState::cancelled);
    EXPECT_EQ(try_wish(round, 0, {0}).error().slug, "round-cancelled");
    const auto second = open_round(late);
    const CancelRound again{.id = second, .reason = "场地变更", .county = {}, .if_match = {}};
    EXPECT_EQ(write_as(school(), [&](Work& work) { return cancel_round(work, again); }).error().slug, "round-begun");
}

TEST_P(Rounds, AnnounceACourseOnceInATerm) {
    const auto first = try_publish(settings(Mode::lottery)).value().id;
    auto other = settings(Mode::lottery);
    EXPECT_EQ(try_publish(other).error().slug, "course-in-another-round");
    EXPECT_TRUE(try_publish(other, first).has_value()) << "the second round of the same";
    auto apart = settings(Mode::lottery);
    apart.courses.clear();
    EXPECT_EQ(try_publish(apart).error().slug, "courses-missing");
}

// ---- wishes
// ----------------------------------------------------------------------------------------------------------

TEST_P(Rounds, WishesMayBeChangedUntilTheRoundCloses) {
    const auto round = open_round(Mode::lottery);
    const auto first = try_wish(round, 0, {0, 1}).value();
    EXPECT_EQ(first.wishes.size(), 2U);
    EXPECT_EQ(first.sha256.size(), 64U);
    EXPECT_TRUE(try_wish(round, 0, {1, 0, 2}).has_value());
    const auto cards = page(0).rounds.at(0).cards;
    EXPECT_EQ(cards.at(0).rank, 2);
    EXPECT_EQ(cards.at(1).rank, 1);
    close_round(round);
    EXPECT_EQ(try_wish(round, 0, {0}).error().slug, "round-over");
}

TEST_P(Rounds, WishesHandedInTwiceAreOneList) {
    const auto round = open_round(Mode::lottery);
    const auto id = fresh<SubmissionId>();
    const auto first = try_wish(round, 0, {0, 1}, {}, {}, id).value();
    EXPECT_EQ(json::to_json(try_wish(round, 0, {0, 1}, {}, {}, id).value()), json::to_json(first));
    EXPECT_EQ(try_wish(round, 0, {1, 0}, {}, {}, id).error().slug, "id-taken");
    EXPECT_EQ(try_wish(round, 1, {0, 1}, {}, {}, id).error().slug, "id-taken");
}

TEST_P(Rounds, WishesOfAForeignChildAreRefused) {
    const auto round = open_round(Mode::lottery);
    EXPECT_EQ(try_wish(round, 0, {0}, guardian(1)).error().slug, "no-such-pupil");
    EXPECT_EQ(read_as(guardian(1),
                      [&](Work& work) {
                          return show_child(work, {child(0), {}, {}});
                      })
                  .error()
                  .slug,
              "no-such-pupil");
}

TEST_P(Rounds, WishesNeedConsent) {
    const auto round = open_round(Mode::lottery);
    decide(0, pupils::Decision::refused);
    EXPECT_EQ(try_wish(round, 0, {0}).error().slug, "consent-refused");
    EXPECT_EQ(page(0).rounds.at(0).why_not->reason, "consent-refused") << "the page says so beforehand";
}

TEST_P(Rounds, TheClassTeacherEntersForAFamilyWhichHasTheLastWord) {
    const auto round = open_round(Mode::lottery);
    const Entry entry{true, "2026年9月1日收到家长签字的志愿表"};
    EXPECT_EQ(try_wish(round, 0, {0}, teacher(1), entry).error().slug, "no-such-pupil") << "not of this class";
    EXPECT_EQ(try_wish(round, 0, {0}, teacher(0), Entry{true, ""}).error().slug, "note-missing");
    EXPECT_TRUE(try_wish(round, 0, {0}, teacher(0), entry).has_value());
    const auto waiting = page(0).entries;
    ASSERT_EQ(waiting.size(), 1U);
    const auto answer = [&](int family, EntryAnswer word) {
        return write_as(guardian(family), [&](Work& work) { return answer_entry(work, {waiting[0].id, word, {}}); });
    };
    EXPECT_EQ(answer(1, EntryAnswer::confirmed).error().slug, "no-such-entry");
    EXPECT_TRUE(answer(0, EntryAnswer::wrong).has_value());
    EXPECT_TRUE(page(0).entries.empty());
    EXPECT_FALSE(page(0).rounds.at(0).handed_in_at) << "what was wrong is taken back";
    EXPECT_EQ(answer(0, EntryAnswer::confirmed).error().slug, "entry-answered");
}

TEST_P(Rounds, WishesThatTheFamilyHandedInItselfStayWhenAnOlderEntryWasWrong) {
    const auto round = open_round(Mode::lottery);
    try_wish(round, 0, {0}, teacher(0), Entry{true, "2026年9月1日收到家长签字的志愿表"}).value();
    const auto entries = page(0).entries;
    ASSERT_EQ(entries.size(), 1U);
    try_wish(round, 0, {1}).value();
    write_as(guardian(0), [&](Work& work) { return answer_entry(work, {entries[0].id, EntryAnswer::wrong, {}}); }).value();
    EXPECT_TRUE(page(0).rounds.at(0).handed_in_at);
}

// ---- the frozen list and the draw
// ---------------------------------------------------------------------------------------

TEST_P(Rounds, AreFrozenOnceTheyAreClosedAndStayAsTheyAre) {
    const auto round = open_round(Mode::lottery, 2);
    try_wish(round, 0, {0, 1, 2}).value();
    try_wish(round, 1, {1}).value();
    EXPECT_EQ(freeze(round).error().slug, "round-not-closed");
    close_round(round);
    const auto frozen = freeze(round).value();
    EXPECT_EQ(frozen.wishes.size(), 4U);
    EXPECT_EQ(frozen.courses.size(), population_.courses.size());
    EXPECT_EQ(frozen.sha256, crypto::sha256_hex(frozen.text));
    EXPECT_TRUE(frozen.text.starts_with("luoshi.frozen/1\nround " + round.to_string()));
    EXPECT_EQ(frozen.text.find(child(0).to_string()), std::string::npos) << "only public codes stand on the list";
    EXPECT_EQ(freeze(round).value().text, frozen.text);
    EXPECT_EQ(try_wish(round, 0, {0}).error().slug, "round-over");
}

TEST_P(Rounds, AreFrozenWithoutWhoWithdrewConsent) {
    const auto round = open_round(Mode::lottery, 2);
    try_wish(round, 0, {0}).value();
    try_wish(round, 1, {0}).value();
    decide(0, pupils::Decision::withdrawn);
    run_jobs();
    close_round(round);
    EXPECT_EQ(freeze(round).value().wishes.size(), 1U);
}

TEST_P(Rounds, TakeTheResultsOfTheirDraw) {
    const auto round = open_round(Mode::lottery, 1);
    try_wish(round, 0, {0}).value();
    try_wish(round, 1, {0, 1}).value();
    close_round(round);
    EXPECT_EQ(settle(round, {}).error().slug, "round-not-frozen");
    freeze(round).value();
    EXPECT_EQ(settle(round, {{child(2), slot(0), course(0), 1}}).error().slug, "not-a-wish");
    EXPECT_EQ(settle(round, {{child(0), slot(0), course(0), 1}, {child(1), slot(0), course(0), 1}}).error().slug,
              "too-many-seats");
    const std::vector<SeatResult> seats{{child(0), slot(0), course(0), 1}, {child(1), slot(1), course(1), 2}};
    settle(round, seats, {{child(1), slot(0), course(0)}}).value();
    EXPECT_TRUE(settle(round, seats).has_value()) << "the same record once more";
    EXPECT_EQ(seated(0), 1);
    EXPECT_EQ(seated(1), 1);
    EXPECT_EQ(page(1).waiting.at(0).position, 1);
    EXPECT_EQ(read([&](Work& work) -> Result<RoundLine> { return find_round(work, round).value(); }).value().state,
              RoundState::settled);
}

// One child in another grade, one at another school, one course stopped: everybody else has the result all the same.
TEST_P(Rounds, DoNotGiveWhatCannotBeGivenAnyMoreAndPassItOn) {
    only_third_grade(0);
    const auto round = open_round(Mode::lottery, 1);
    try_wish(round, 0, {0}).value();
    try_wish(round, 1, {0}).value();
    try_wish(round, 2, {1}).value();
    try_wish(round, 3, {2}).value();
    try_wish(round, 4, {3}).value();
    close_round(round);
    freeze(round).value();
    const auto elsewhere = read([&](Work& work) -> Result<BodyId> {
                               return org::find_body_by_code(work, "430104-education").value().id;
                           }).value();
    put_into_class(0, school_, 5);
    write_in_county([&](Work& work) { return catalogue::stop_course_for(work, county, course(1), "教师调离"); }).value();
    put_into_class(3, elsewhere, 3);
    const auto refused = settle(round,
                                {{child(0), slot(0), course(0), 1},
                                 {child(2), slot(1), course(1), 1},
                                 {child(3), slot(2), course(2), 1},
                                 {child(4), slot(3), course(3), 1}},
                                {{child(3), slot(0), course(0)}, {child(1), slot(0), course(0)}, {child(1), slot(1), course(1)}})
                             .value();
    ASSERT_EQ(refused.size(), 3U);
    EXPECT_EQ(refused[0].reason, "grade-not-in-course");
    EXPECT_EQ(refused[1].reason, "course-stopped");
    EXPECT_EQ(refused[2].reason, "other-school");
    EXPECT_EQ(refused[2].pupil, child(3));
    EXPECT_EQ(page(4).seats.size(), 1U) << "nobody else loses anything by it";
    const auto waiting = page(1).waiting;
    ASSERT_EQ(waiting.size(), 1U) << "nobody waits for a course that was stopped";
    EXPECT_EQ(waiting[0].course, course(0));
    EXPECT_EQ(waiting[0].state, WaitingState::offered) << "the place goes to the next in line who may sit in it";
}

TEST_P(Rounds, TheLimitOfAPupilIsKeptWhenWishesAreHandedInAndWhatIsDrawnIsGiven) {
    auto wanted = settings(Mode::lottery, 2);
    wanted.seats_max = 2;
    const auto round = open_round(wanted);
    EXPECT_EQ(try_wish(round, 0, {0, 2, 4}).error().slug, "seats-max") << "three slots, two seats at most";
    try_wish(round, 0, {0, 1, 2}).value();
    close_round(round);
    freeze(round).value();
    // Meanwhile the school gives a seat in a third slot: the draw of the two others stands all the same.
    const GiveSeat given{
        .id = fresh<SeatId>(), .round = round, .pupil = child(0), .course = course(4), .reason = "补报"};
    write_as(school(), [&](Work& work) { return give_seat(work, given); }).value();
    settle(round, {{child(0), slot(0), course(0), 1}, {child(0), slot(2), course(2), 1}}).value();
    EXPECT_EQ(seated(0), 1);
    EXPECT_EQ(seated(2), 1);
    auto second = settings(Mode::lottery, 2);
    second.seats_max = 2;
    EXPECT_EQ(try_wish(open_round(second, round), 0, {4}).error().slug, "seats-max") << "seats held count";
}

TEST_P(Rounds, ASecondRoundIsForThoseWithNothing) {
    const auto round = open_round(Mode::lottery, 1);
    try_wish(round, 0, {0}).value();
    close_round(round);
    freeze(round).value();
    settle(round, {{child(0), slot(0), course(0), 1}}).value();
    auto second = settings(Mode::lottery, 1);
    second.only_without_seat = true;
    const auto next = open_round(second, round);
    EXPECT_EQ(try_wish(next, 0, {2}).error().slug, "has-a-seat");
    EXPECT_EQ(try_wish(next, 1, {0, 2}).error().slug, "seats-max") << "one seat for whom has none";
    EXPECT_TRUE(try_wish(next, 1, {0, 1}).has_value());
    close_round(next);
    const auto frozen = freeze(next).value();
    EXPECT_EQ(std::ranges::find(frozen.courses, course(0), &OfferedCourse::course)->places, 0)
        << "the first round gave it away";
}

// ---- the base place
// ------------------------------------------------------------------------------------------------------

TEST_P(Rounds, TheBasePlaceIsGuaranteedOnTheDaysChosen) {
    const auto choose = [&](int family, std::vector<int> days, std::optional<BaseChoiceId> id = {}) {
        const ChooseBase command{.id = id.value_or(fresh<BaseChoiceId>()),
                                 .plan = population_.plan,
                                 .pupil = child(family),
                                 .weekdays = std::move(days),
                                 .entry = {},
                                 .county = {}};
        return write_as(guardian(family), [&](Work& work) { return choose_base(work, command); });
    };
    const auto id = fresh<BaseChoiceId>();
    EXPECT_EQ(choose(0, {1, 3}, id).value().weekdays, (std::vector{1, 3}));
    EXPECT_EQ(choose(0, {1, 3}, id).value().weekdays, (std::vector{1, 3}));
    EXPECT_EQ(choose(0, {2}, id).error().slug, "id-taken");
    EXPECT_EQ(choose(0, {6}).error().slug, "weekdays-wrong");
    for (int family = 1; family < 40; ++family)
        EXPECT_TRUE(choose(family, {1}).has_value()) << "more than the group has places";
    const auto roster = [&](Date day) {
        return read([&](Work& work) -> Result<std::vector<RosterLine>> {
                   return roster_of(work, county, population_.base, day, static_cast<int>(day.weekday().iso_encoding()));
               })
            .value()
            .size();
    };
    EXPECT_EQ(roster(Date(2026, 9, 7)), 40U) << "a Monday";
    EXPECT_EQ(roster(Date(2026, 9, 9)), 1U) << "a Wednesday";
    EXPECT_EQ(roster(Date(2026, 9, 8)), 0U);
    EXPECT_TRUE(choose(0, {}).value().weekdays.empty());
    EXPECT_EQ(choose(0, {1, 3}, id).error().slug, "choice-replaced");
    decide(1, pupils::Decision::refused);
    run_jobs();
    EXPECT_EQ(roster(Date(2026, 9, 14)), 38U);
}

// Base service ends at 16:00, the first slot at 16:40, the second at 17:20.
TEST_P(Rounds, SiblingsApartAreToldOfTwoCollectionsBeforeAndAfterChoosing) {
    const auto round = open_round(Mode::first_come);
    constexpr std::string_view bind_text =
        "INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, "
        "confirmed_at, version) VALUES ($1, $2, $3, $4, $1, '家长', '母亲', 'confirmed', 2, 1, 1, 1)";
    constexpr storage::Query bind{"test.bind", bind_text, bind_text};
    write_in_county([&](Work& work) -> Result<Nothing> {
        work.run(bind, county, work.new_id<Id<struct TestGuardianshipTag>>(), child(1), population_.families[0].guardian);
        work.record("test.bind", "pupil", child(1).to_string());
        return Nothing{};
    }).value();
    const auto base = [&](int family, std::vector<int> days) {
        const ChooseBase command{.id = fresh<BaseChoiceId>(),
                                 .plan = population_.plan,
                                 .pupil = child(family),
                                 .weekdays = std::move(days),
                                 .entry = {},
                                 .county = {}};
        write_as(guardian(family), [&](Work& work) { return choose_base(work, command); }).value();
    };
    base(0, {1});
    base(1, {1, 2});
    EXPECT_TRUE(page(0).warnings.empty()) << "both are through at 16:00";
    take(round, 1, 0);
    const auto seen = page(0);
    ASSERT_EQ(seen.warnings.size(), 1U) << "only on Mondays both are there";
    EXPECT_EQ(seen.warnings[0].warning, "siblings-apart");
    EXPECT_NE(seen.warnings[0].text.find("周一"), std::string::npos);
    EXPECT_NE(seen.warnings[0].text.find("16:00"), std::string::npos) << "the base service counts with its end";
    EXPECT_NE(seen.warnings[0].text.find("16:40"), std::string::npos);
    for (const auto& card : seen.rounds.at(0).cards) {
        const auto expected = card.slot == slot(0) ? 0U : 5U;
        EXPECT_EQ(card.warnings.size(), expected) << card.name << ": what choosing it would bring";
    }
}

}  // namespace
}  // namespace luoshi::afterschool::enrolment
