#include "afterschool/enrolment/enrolment_on_both.hpp"
#include "afterschool/enrolment/queries.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

class Seats : public EnrolmentOnBoth {};
ON_BOTH_DATABASES(Seats);

TEST_P(Seats, AreGivenAtOnceWhileThereAreSome) {
    const auto round = open_round(Mode::first_come, 2);
    EXPECT_EQ(take(round, 0, 0).left, 1);
    EXPECT_EQ(take(round, 1, 0).left, 0);
    EXPECT_EQ(try_take(round, 2, 0).error().slug, "course-full");
    EXPECT_EQ(taken(0), 2);
    EXPECT_EQ(seated(0), 2);
}

TEST_P(Seats, AreNeverTwoAtOneTime) {
    const auto round = open_round(Mode::first_come);
    take(round, 0, 0);
    ASSERT_EQ(slot(0), slot(1));
    EXPECT_EQ(try_take(round, 0, 1).error().slug, "slot-taken");
    EXPECT_EQ(try_take(round, 0, 0).error().slug, "seat-held");
    EXPECT_EQ(take(round, 0, 2).slot, slot(2));
}

TEST_P(Seats, AskedForTwiceAreOneSeatWithOneAnswer) {
    const auto round = open_round(Mode::first_come);
    const auto id = fresh<SeatId>();
    const auto first = try_take(round, 0, 0, id).value();
    EXPECT_EQ(json::to_json(try_take(round, 0, 0, id).value()), json::to_json(first));
    EXPECT_EQ(taken(0), 1);
    EXPECT_EQ(try_take(round, 0, 2, id).error().slug, "id-taken");
    EXPECT_EQ(try_take(round, 1, 0, id).error().slug, "id-taken") << "of another child";
    EXPECT_EQ(taken(0), 1);
}

TEST_P(Seats, AreNotTakenAgainByALateRepeat) {
    const auto round = open_round(Mode::first_come);
    const auto id = fresh<SeatId>();
    try_take(round, 0, 0, id).value();
    try_give_back(id, 0).value();
    EXPECT_EQ(try_take(round, 0, 0, id).error().slug, "seat-ended");
    EXPECT_EQ(taken(0), 0);
    EXPECT_TRUE(try_give_back(id, 0).has_value()) << "a repeat of giving back is as good as the first time";
}

TEST_P(Seats, NeedTheConsentOfTheTerm) {
    const auto round = open_round(Mode::first_come);
    const std::pair<pupils::Decision, std::string> cases[] = {{pupils::Decision::refused, "consent-refused"},
                                                              {pupils::Decision::withdrawn, "consent-withdrawn"}};
    for (const auto& [decision, slug] : cases) {
        decide(0, decision);
        EXPECT_EQ(try_take(round, 0, 0).error().slug, slug);
    }
    decide(0, pupils::Decision::given);
    EXPECT_TRUE(try_take(round, 0, 0).has_value());
}

TEST_P(Seats, OfAForeignChildDoNotExist) {
    const auto round = open_round(Mode::first_come);
    EXPECT_EQ(try_take(round, 0, 0, {}, guardian(1)).error().slug, "no-such-pupil");
    const auto seat = take(round, 0, 0);
    EXPECT_EQ(try_take(round, 0, 0, seat.id, guardian(1)).error().slug, "no-such-pupil");
    EXPECT_EQ(try_give_back(seat.id, 1).error().slug, "no-such-seat");
    EXPECT_EQ(try_take(round, 0, 0, {}, Actor{}).error().slug, "no-such-pupil");
}

TEST_P(Seats, WaitForTheirTime) {
    allow_every_mode();
    auto wanted = settings(Mode::first_come);
    wanted.windows = {{{3}, wanted.opens.plus(std::chrono::hours{2}), wanted.closes}};
    const auto round = try_publish(wanted).value().id;
    EXPECT_EQ(try_take(round, 0, 0).error().slug, "round-not-open-yet");
    clock().set(wanted.opens.plus(std::chrono::minutes{1}));
    EXPECT_EQ(try_take(round, 0, 0).error().slug, "round-not-open-yet") << "the grade has its own time";
    clock().set(wanted.windows[0].opens);
    EXPECT_TRUE(try_take(round, 0, 0).has_value());
    clock().set(wanted.closes);
    EXPECT_EQ(try_take(round, 1, 0).error().slug, "round-over");
}

TEST_P(Seats, AreLimitedForEachPupil) {
    auto wanted = settings(Mode::first_come);
    wanted.seats_max = 2;
    const auto round = open_round(wanted);
    take(round, 0, 0);
    take(round, 0, 2);
    EXPECT_EQ(try_take(round, 0, 4).error().slug, "seats-max");
}

TEST_P(Seats, OfAClassQuotaAreThoseOfTheOwnClass) {
    auto wanted = settings(Mode::class_quota, 0);
    for (auto& course : wanted.courses) course.classes = {{population_.classes[0], 1}, {population_.classes[1], 1}};
    const auto round = open_round(wanted);
    take(round, 0, 0);
    EXPECT_EQ(try_take(round, 4, 0).error().slug, "course-full") << "the place of the own class is taken";
    take(round, 1, 0);
    EXPECT_EQ(try_take(round, 2, 0).error().slug, "course-full") << "this class has no places";
}

TEST_P(Seats, OfALotteryAreNotTaken) {
    EXPECT_EQ(try_take(open_round(Mode::lottery), 0, 0).error().slug, "round-is-a-lottery");
}

TEST_P(Seats, AreGivenByTheSchoolWhereItAssigns) {
    const auto round = open_round(Mode::assigned);
    EXPECT_EQ(try_take(round, 0, 0).error().slug, "round-is-assigned");
    const GiveSeat command{fresh<SeatId>(), round, child(0), course(0), "按家庭意愿安排", {}};
    EXPECT_EQ(write_as(guardian(0), [&](Work& work) { return give_seat(work, command); }).error().slug,
              "no-such-round");
    EXPECT_TRUE(write_as(school(), [&](Work& work) { return give_seat(work, command); }).has_value());
    EXPECT_EQ(seated(0), 1);
}

TEST_P(Seats, OfAPupilAreShownToTheSchoolWithWhatEachRefusalWouldSay) {
    const auto round = open_round(Mode::assigned, 1);
    const auto seats_of = [&](const Actor& who, PupilId pupil) {
        return read_as(who, [&](Work& work) { return show_pupil_seats(work, {round, pupil}); });
    };
    const auto give = [&](int family, int course_number) {
        const GiveSeat command{fresh<SeatId>(), round, child(family), course(course_number), "按家庭意愿安排", {}};
        return write_as(school(), [&](Work& work) { return give_seat(work, command); });
    };
    EXPECT_EQ(seats_of(guardian(0), child(0)).error().slug, "no-such-round");
    EXPECT_EQ(seats_of(school(), PupilId{Uuid{9}}).error().slug, "no-such-pupil");
    EXPECT_TRUE(seats_of(school(), child(0)).value().seats.empty());
    give(0, 0).value();
    give(1, 2).value();
    const auto view = seats_of(school(), child(0)).value();
    ASSERT_EQ(view.seats.size(), 1U);
    EXPECT_EQ(view.seats[0].taken_by, "学校安排");
    EXPECT_EQ(view.consent, "given");
    std::set<std::string> reasons;
    for (int number = 0; number < static_cast<int>(population_.courses.size()); ++number) {
        const auto row = std::ranges::find(view.courses, course(number), &SeatChoice::course);
        ASSERT_NE(row, view.courses.end());
        const auto refused = give(0, number);
        ASSERT_EQ(row->why_not.has_value(), !refused) << row->name;
        if (refused) break;  // what comes after was judged before this seat was given
        EXPECT_EQ(row->why_not->reason, refused.error().slug) << row->name;
        EXPECT_EQ(row->why_not->reason_text, refused.error().detail) << row->name;
        reasons.insert(row->why_not->reason);
    }
    EXPECT_TRUE(reasons.contains("seat-held") && reasons.contains("slot-taken")) << reasons.size();
}

TEST_P(Seats, AreTakenAwayByTheSchoolWithAReason) {
    const auto round = open_round(Mode::first_come);
    const auto seat = take(round, 0, 0);
    const auto away = [&](const Actor& who, std::string reason) {
        return write_as(who, [&](Work& work) { return take_seat_away(work, {seat.id, std::move(reason), {}}); });
    };
    EXPECT_EQ(away(guardian(0), "不要").error().slug, "no-such-seat");
    EXPECT_EQ(away(school(), "").error().slug, "reason-missing");
    EXPECT_EQ(seated(0), 1);
    EXPECT_TRUE(away(school(), "器材不足").has_value());
    EXPECT_EQ(seated(0), 0);
    EXPECT_EQ(taken(0), 0);
}

// A Monday of the term, in the middle of the first session.
const Date the_day(2026, 9, 14);
const Date next_day(2026, 9, 15);
const Instant in_session = Instant::parse("2026-09-14T16:30:00+08:00").value();

TEST_P(Seats, GivenBackOnceTheSessionHasBegunEndAfterTheDay) {
    const auto round = open_round(Mode::first_come, 1);
    const auto seat = take(round, 0, 0);
    const auto later = take(round, 2, 2);
    try_wait(round, 1, 0).value();
    clock().set(in_session);
    begin({course(0)});
    try_give_back(seat.id, 0).value();
    try_give_back(later.id, 2).value();
    EXPECT_TRUE(sits(0, course(0), the_day)) << "it is in the room: in the register and at the hand-over";
    EXPECT_FALSE(sits(0, course(0), next_day));
    EXPECT_FALSE(sits(2, course(2), the_day)) << "this session has not begun";
    const auto sittings = read([&](Work& work) -> Result<std::vector<Sitting>> {
                              return sittings_of(work, county, child(0), population_.plan, the_day);
                          }).value();
    ASSERT_EQ(sittings.size(), 1U);
    EXPECT_EQ(sittings[0].until, next_day);
    EXPECT_TRUE(sittings[0].covers(the_day, 1));
    EXPECT_FALSE(sittings[0].covers(next_day, 2));
    // The place is free at once, and sat in from the next day.
    const auto offer = open_offer(1);
    write_as(guardian(1), [&](Work& work) { return answer_offer(work, {offer, OfferAnswer::accept, {}}); }).value();
    EXPECT_FALSE(sits(1, course(0), the_day));
    EXPECT_TRUE(sits(1, course(0), next_day));
    EXPECT_EQ(taken(0), 1);
}

TEST_P(Seats, ChangedOverDuringASessionHoldInBothCoursesFromTheNextDay) {
    auto wanted = settings(Mode::first_come, 1);
    const auto round = open_round(wanted);
    ASSERT_EQ(slot(0), slot(1));
    take(round, 0, 0);
    const auto left = take(round, 1, 1);
    try_wait(round, 0, 1).value();
    clock().set(in_session);
    begin({course(0)});
    try_give_back(left.id, 1).value();
    const auto offer = open_offer(0);
    write_as(guardian(0), [&](Work& work) { return answer_offer(work, {offer, OfferAnswer::accept, {}}); }).value();
    EXPECT_TRUE(sits(0, course(0), the_day));
    EXPECT_FALSE(sits(0, course(1), the_day)) << "nobody sits in two registers of one hour";
    EXPECT_FALSE(sits(0, course(0), next_day));
    EXPECT_TRUE(sits(0, course(1), next_day));
}

TEST_P(Seats, OfATermThatIsOverCanOnlyBeLookedAt) {
    write_in_county([&](Work& work) {
        return org::fix_term(work, {school_, std::string(county), 2026, org::TermKind::autumn, Date(2026, 9, 1),
                                    Date(2027, 1, 22), "校历"});
    }).value();
    const auto round = open_round(Mode::first_come);
    const auto seat = take(round, 0, 0);
    ASSERT_EQ(page(0).terms.size(), 1U);
    EXPECT_FALSE(page(0).read_only);
    clock().set(Instant::parse("2027-01-22T12:00:00+08:00").value());
    EXPECT_FALSE(page(0).read_only) << "the last day belongs to the term";
    clock().set(Instant::parse("2027-01-23T12:00:00+08:00").value());
    const auto past = page(0);
    EXPECT_EQ(past.terms[0].when, TermTime::past);
    ASSERT_TRUE(past.read_only);
    EXPECT_EQ(past.read_only->reason, "term-over");
    EXPECT_EQ(past.base.why_not->reason, "term-over");
    EXPECT_EQ(past.seats.size(), 1U) << "what was held is still shown";
    EXPECT_EQ(try_give_back(seat.id, 0).error().slug, "term-over");
    EXPECT_EQ(try_wait(round, 1, 0).error().slug, "term-over");
    const ChooseBase base{.id = fresh<BaseChoiceId>(), .plan = population_.plan, .pupil = child(0), .weekdays = {1}};
    EXPECT_EQ(write_as(guardian(0), [&](Work& work) { return choose_base(work, base); }).error().slug, "term-over");
    EXPECT_EQ(seated(0), 1);
}

TEST_P(Seats, EndWithTheConsent) {
    const auto round = open_round(Mode::first_come, 1);
    take(round, 0, 0);
    take(round, 0, 2);
    EXPECT_EQ(try_take(round, 1, 0).error().slug, "course-full");
    try_wait(round, 1, 0).value();
    decide(0, pupils::Decision::withdrawn);
    run_jobs();
    EXPECT_TRUE(page(0).seats.empty());
    EXPECT_EQ(page(1).waiting.at(0).state, WaitingState::offered) << "the place goes to who waits";
    EXPECT_EQ(taken(2), 0);
}

// ---- held by the database, whatever a program does
// ---------------------------------------------------------------------

constexpr storage::Query both(std::string_view name, std::string_view sql) { return {name, sql, sql}; }

TEST_P(Seats, NeverOverIsHeldByTheTable) {
    const auto round = open_round(Mode::first_come, 1);
    take(round, 0, 0);
    const auto one_more = [&](Work& work) -> Result<Nothing> {
        work.run(queries::take_from_pool, county, course(0), open_pool, 1).rows();
        work.record("test.oversell", "course", course(0).to_string());
        return Nothing{};
    };
    EXPECT_THROW(write_in_county(one_more), storage::ConstraintBroken);
}

TEST_P(Seats, NeverTwiceIsHeldByTheTable) {
    const auto round = open_round(Mode::first_come);
    take(round, 0, 0);
    const auto copy = both("test.second_seat",
                           "INSERT INTO seat (county, pupil, plan, slot, id, course, pool, round, consent, "
                           "consent_given_at, from_date, taken_at, account, source) "
                           "SELECT county, pupil, plan, slot, round, course, pool, round, consent, consent_given_at, "
                           "from_date, taken_at, account, source FROM seat");
    const auto second = [&](Work& work) -> Result<Nothing> {
        work.run(copy).rows();
        work.record("test.second_seat", "seat", "1");
        return Nothing{};
    };
    EXPECT_THROW(write_in_county(second), storage::ConstraintBroken);
}

TEST_P(Seats, WithoutTheConsentOfThisPupilIsRefusedByTheTable) {
    const auto round = open_round(Mode::first_come);
    take(round, 0, 0);
    const auto other =
        both("test.other_consent", "UPDATE seat SET consent = $2, consent_given_at = $3 WHERE county = $1");
    const auto& family = population_.families[1];
    const auto change = [&](Work& work) -> Result<Nothing> {
        work.run(other, county, family.consent, family.consented_at).rows();
        work.record("test.other_consent", "seat", "1");
        return Nothing{};
    };
    EXPECT_THROW(write_in_county(change), storage::ConstraintBroken);
}

// ---- the guard
// -----------------------------------------------------------------------------------------------------------

// A Work that hides from its use case how many places are taken: the guard of the program is off.
class BlindWork final : public Work {
 public:
    explicit BlindWork(Work& inner) : inner_(inner) {}
    const Actor& actor() const override { return inner_.actor(); }
    const Clock& clock() const override { return inner_.clock(); }
    Random& random() override { return inner_.random(); }
    std::string_view county() const override { return inner_.county(); }
    std::string_view request() const override { return inner_.request(); }
    bool may_write() const override { return inner_.may_write(); }
    bool changed() const override { return inner_.changed(); }
    void act_as(Actor actor) override { inner_.act_as(std::move(actor)); }
    void record(std::string_view action, std::string_view kind, std::string_view subject,
                json::value details) override {
        inner_.record(action, kind, subject, std::move(details));
    }
    void emit(std::string_view event, json::value payload) override { inner_.emit(event, std::move(payload)); }
    void enqueue(std::string_view job, json::value payload, Instant after) override {
        inner_.enqueue(job, std::move(payload), after);
    }

 protected:
    struct Opened : Work {
        using Work::execute;
        using Work::select;
    };
    // Every pool looks empty: the fourth column, `taken`, is answered as nought.
    class EmptyPool final : public storage::Row {
     public:
        explicit EmptyPool(const storage::Row& row) : row_(row) {}
        int columns() const override { return row_.columns(); }
        std::string_view name(int column) const override { return row_.name(column); }
        storage::Parameter::Kind kind(int column) const override { return row_.kind(column); }
        bool is_null(int column) const override { return row_.is_null(column); }
        std::int64_t integer(int column) const override { return column == 3 ? 0 : row_.integer(column); }
        double real(int column) const override { return row_.real(column); }
        std::string_view text(int column) const override { return row_.text(column); }

     private:
        const storage::Row& row_;
    };
    storage::Changed execute(const storage::Query& query, std::span<const storage::Parameter> parameters) override {
        return (inner_.*(&Opened::execute))(query, parameters);
    }
    std::int64_t select(const storage::Query& query, std::span<const storage::Parameter> parameters,
                        const storage::RowSink& sink) override {
        if (query.name != queries::pools_to_take.name) return (inner_.*(&Opened::select))(query, parameters, sink);
        return (inner_.*(&Opened::select))(query, parameters, [&](const storage::Row& row) { sink(EmptyPool(row)); });
    }

 private:
    Work& inner_;
};

TEST_P(Seats, AreNotOversoldWhenTheGuardOfTheProgramIsOff) {
    const auto round = open_round(Mode::first_come, 3);
    int given = 0;
    for (int family = 0; family < 10; ++family) {
        const TakeSeat command{fresh<SeatId>(), std::string(county), round, child(family), course(0), {}};
        try {
            given += write_as(guardian(family), [&](Work& work) {
                         BlindWork blind(work);
                         return take_seat(blind, command);
                     }).has_value();
        } catch (const storage::ConstraintBroken& broken) {
            EXPECT_EQ(given, 3) << broken.constraint;
        }
    }
    EXPECT_EQ(given, 3) << "the table refused the rest";
    EXPECT_EQ(seated(0), 3);
}

// The negative control: without the CHECK in the table and without the guard in the program it must oversell, or these
// tests prove nothing.
constexpr std::string_view guard = ",\n    CONSTRAINT never_over CHECK (taken BETWEEN 0 AND places)";

std::string without_guard(std::string_view text) {
    std::string rest(text);
    for (auto at = rest.find(guard); at != std::string::npos; at = rest.find(guard)) rest.erase(at, guard.size());
    return rest;
}

class SeatsUnguarded : public EnrolmentOnBoth {
 protected:
    SeatsUnguarded() : EnrolmentOnBoth({migrations_without_guard()}) { checks_hold_ = false; }
    static storage::Migrations migrations_without_guard() {
        static const auto texts = [] {
            std::vector<std::pair<std::string, std::string>> made;
            for (const auto& one : migrations::all)
                made.emplace_back(without_guard(one.sqlite), without_guard(one.postgresql));
            return made;
        }();
        static const auto unguarded = [] {
            std::vector<storage::Migration> made(std::begin(migrations::all), std::end(migrations::all));
            for (std::size_t i = 0; i < made.size(); ++i) {
                made[i].sqlite = texts[i].first;
                made[i].postgresql = texts[i].second;
            }
            return made;
        }();
        return unguarded;
    }
};
ON_BOTH_DATABASES(SeatsUnguarded);

TEST_P(SeatsUnguarded, AreOversoldAndTheCheckFindsIt) {
    const auto round = open_round(Mode::first_come, 3);
    for (int family = 0; family < 10; ++family) {
        const TakeSeat command{fresh<SeatId>(), std::string(county), round, child(family), course(0), {}};
        write_as(guardian(family), [&](Work& work) {
            BlindWork blind(work);
            return take_seat(blind, command);
        }).value();
    }
    EXPECT_EQ(seated(0), 10);
    std::set<std::string> violated;
    for (const auto& violation : storage::check_data(storage(), checks::all)) violated.insert(violation.check);
    EXPECT_TRUE(violated.contains("afterschool/enrolment.seats_over_places"));
}

// ---- many at once
// ----------------------------------------------------------------------------------------------------------

class CountingWork final : public Work {
 public:
    explicit CountingWork(Work& inner) : inner_(inner) {}
    int statements() const { return statements_; }
    int recorded() const { return recorded_; }
    const Actor& actor() const override { return inner_.actor(); }
    const Clock& clock() const override { return inner_.clock(); }
    Random& random() override { return inner_.random(); }
    std::string_view county() const override { return inner_.county(); }
    std::string_view request() const override { return inner_.request(); }
    bool may_write() const override { return inner_.may_write(); }
    bool changed() const override { return inner_.changed(); }
    void act_as(Actor actor) override { inner_.act_as(std::move(actor)); }
    void record(std::string_view action, std::string_view kind, std::string_view subject,
                json::value details) override {
        ++recorded_;
        inner_.record(action, kind, subject, std::move(details));
    }
    void emit(std::string_view event, json::value payload) override {
        ++statements_;
        inner_.emit(event, std::move(payload));
    }
    void enqueue(std::string_view job, json::value payload, Instant after) override {
        inner_.enqueue(job, std::move(payload), after);
    }

 protected:
    struct Opened : Work {
        using Work::execute;
        using Work::select;
    };
    storage::Changed execute(const storage::Query& query, std::span<const storage::Parameter> parameters) override {
        ++statements_;
        return (inner_.*(&Opened::execute))(query, parameters);
    }
    std::int64_t select(const storage::Query& query, std::span<const storage::Parameter> parameters,
                        const storage::RowSink& sink) override {
        ++statements_;
        return (inner_.*(&Opened::select))(query, parameters, sink);
    }

 private:
    Work& inner_;
    int statements_ = 0;
    int recorded_ = 0;
};

TEST_P(Seats, AskedForTogetherCostAFewStatementsHoweverMany) {
    const auto round = open_round(Mode::first_come, 30);
    for (const int many : {1, 10, 50}) {
        std::vector<TakeSeat> commands;
        std::vector<Actor> actors;
        for (int family = 0; family < many; ++family) {
            const int who = many == 50 ? family + 20 : family + (many == 10 ? 1 : 0);
            commands.push_back(
                {fresh<SeatId>(), std::string(county), round, child(who), course(many == 50 ? 2 : 0), {}});
            actors.push_back(guardian(who));
        }
        std::vector<SignUp> asked;
        for (std::size_t i = 0; i < commands.size(); ++i) asked.push_back({commands[i], actors[i]});
        write_in_county([&](Work& work) -> Result<Nothing> {
            CountingWork counting(work);
            const auto answers = take_seats(counting, asked);
            const auto given = std::ranges::count_if(answers, [](const auto& answer) { return answer.has_value(); });
            EXPECT_EQ(given, std::min(many, 30));
            EXPECT_EQ(counting.recorded(), given) << "one audit entry for each seat";
            EXPECT_LE(counting.statements(), 15);
            return Nothing{};
        }).value();
    }
}

TEST_P(Seats, AskedForTogetherAreGivenInTheOrderOfAsking) {
    const auto round = open_round(Mode::first_come, 1);
    std::vector<TakeSeat> commands;
    std::vector<Actor> actors;
    for (int family = 0; family < 3; ++family) {
        commands.push_back({fresh<SeatId>(), std::string(county), round, child(family), course(0), {}});
        actors.push_back(guardian(family));
    }
    std::vector<SignUp> asked;
    for (std::size_t i = 0; i < commands.size(); ++i) asked.push_back({commands[i], actors[i]});
    asked.push_back({commands[0], actors[0]});  // the same once more
    const TakeSeat foreign{commands[0].id, std::string(county), round, child(3), course(2), {}};
    const Actor other = guardian(3);
    asked.push_back({foreign, other});  // its id for another child
    const auto answers = write_in_county([&](Work& work) -> Result<std::vector<Result<SeatReceipt>>> {
                             return take_seats(work, asked);
                         }).value();
    EXPECT_TRUE(answers[0].has_value());
    EXPECT_EQ(answers[1].error().slug, "course-full");
    EXPECT_EQ(answers[2].error().slug, "course-full");
    EXPECT_TRUE(answers[3].has_value()) << "a repeat in the same act gets the same answer";
    EXPECT_EQ(answers[4].error().slug, "id-taken");
    EXPECT_EQ(taken(0), 1);
}

// A reader looks before the writer has time; what it saw is worth something only as long as nothing happened that could have changed it.
TEST_P(Seats, WhatAReaderSawHoldsUntilSomethingElseWasRecorded) {
    const auto round = open_round(Mode::first_come);
    const auto asks = [&](int family, const StandingSeen* seen) {
        const TakeSeat command{fresh<SeatId>(), std::string(county), round, child(family), course(0), {}};
        const Actor actor = guardian(family);
        const SignUp asked{command, actor, seen};
        return write_in_county([&](Work& work) -> Result<SeatReceipt> { return std::move(take_seats(work, {&asked, 1}).front()); });
    };
    const auto look = [&](int family) {
        const TakeSeat command{{}, std::string(county), round, child(family), course(0), {}};
        const Actor actor = guardian(family);
        const SignUp asked{command, actor};
        return read([&](Work& work) -> Result<StandingSeen> { return look_at_sign_ups(work, {&asked, 1}).front(); }).value();
    };
    auto seen = look(0);
    EXPECT_TRUE(seen.standing.bound);
    EXPECT_EQ(seen.standing.decision, pupils::Decision::given);
    EXPECT_TRUE(asks(1, nullptr).has_value()) << "a seat of another family, recorded meanwhile, says nothing about this one";
    auto strange = seen;
    strange.standing.bound = false;
    EXPECT_EQ(asks(0, &strange).error().slug, "no-such-pupil") << "what was seen is believed";
    decide(0, pupils::Decision::withdrawn);
    EXPECT_EQ(asks(0, &seen).error().slug, "consent-withdrawn") << "and is not believed any more";
    EXPECT_EQ(asks(0, &strange).error().slug, "consent-withdrawn");
    decide(0, pupils::Decision::given);
    seen = look(0);
    EXPECT_TRUE(asks(0, &seen).has_value());
}

}  // namespace
}  // namespace luoshi::afterschool::enrolment
