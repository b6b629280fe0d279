// One school's money from a seed: bills, payments, exemptions granted later and some of them withdrawn, a class stopped, refunds that arrive or fail, the settlement. Done again in a fresh
// database, and on the other engine, the same events give the same journal to the byte; in another order they give the same settled amounts.
#include <algorithm>
#include <map>
#include <random>

#include "fees/charges/charges_on_both.hpp"
#include "fees/charges/jobs.hpp"
#include "fees/exemptions/permissions.hpp"
#include "fees/exemptions/use_cases.hpp"
#include "fees/journal/export.hpp"
#include "fees/payments/checks.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/payments/use_cases.hpp"
#include "fees/refunds/checks.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/migrations.hpp"
#include "fees/refunds/permissions.hpp"
#include "fees/refunds/use_cases.hpp"
#include "platform/jobs/runner.hpp"

namespace luoshi::fees {
namespace {

enum class What { pay_all, pay_some, grant, grant_wrongly, withdraw, stop_session, stop_course, pay_back };

struct Event {
    int day = 0;  // of the term, at noon
    What what = What::pay_all;
    int child = 0;
    int session_day = 0;  // of the stopped session
    std::int64_t fen = 0;
    std::string category = {};
};

// What happens in a term, whatever the order: who is away when, and what is done.
struct Story {
    std::vector<Event> events;
    std::map<int, std::vector<int>> away;
    int course_ends = 20;  // the second course is stopped for good from this day on
};

class Chance {
 public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}
    int below(int n) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(n)); }
    std::mt19937_64& engine() { return engine_; }

 private:
    std::mt19937_64 engine_;
};

constexpr std::string_view step_text = "SELECT MAX(serial) FROM refund_step WHERE county = $1 AND refund = $2";
constexpr storage::Query step_query{"test.last_step", step_text, step_text};
constexpr int days = 20;
constexpr int children = 4;
constexpr std::int64_t everything = 1'000'000;
constexpr int never_pays_all = 3;  // this child's family pays in parts, the others in the end all

Story story_of(std::uint64_t seed) {
    Chance chance(seed);
    Story story;
    for (int n = 0; n < days; ++n) {
        for (int child = 0; child < children; ++child) {
            if (chance.below(8) == 0) story.away[n].push_back(child);
        }
    }
    for (int child = 0; child < children; ++child) {
        if (child != never_pays_all) story.events.push_back({chance.below(days), What::pay_all, child});
        story.events.push_back({chance.below(days), What::pay_some, child, 0, 1 + chance.below(6000)});
        if (chance.below(2) == 0) story.events.push_back({chance.below(days), What::grant, child, 0, 0, chance.below(2) == 0 ? "hardship" : "low_income"});
    }
    // One more is of the wrong child, and taken back some days later.
    const int wrong = chance.below(children);
    if (std::ranges::none_of(story.events, [&](const Event& event) { return event.what == What::grant && event.child == wrong; })) {
        const int day = chance.below(days);
        const std::string category = chance.below(2) == 0 ? "hardship" : "low_income";
        story.events.push_back({day, What::grant_wrongly, wrong, 0, 0, category});
        story.events.push_back({day + chance.below(days - day), What::withdraw, wrong});
    }
    for (int i = chance.below(3); i > 0; --i) {
        const int session_day = chance.below(days);
        story.events.push_back({chance.below(session_day + 1), What::stop_session, 0, session_day});
    }
    if (chance.below(2) == 0) {
        story.course_ends = 5 + chance.below(15);
        story.events.push_back({chance.below(story.course_ends + 1), What::stop_course});
    }
    for (int i = 0; i < 3; ++i) story.events.push_back({chance.below(days), What::pay_back});
    return story;
}

// The same things on other days and in another order; what is stopped is stopped before it would have been held.
Story in_another_order(Story story, std::uint64_t seed) {
    Chance chance(seed ^ 0x5eedULL);
    for (auto& event : story.events) {
        switch (event.what) {
            case What::stop_session: event.day = chance.below(event.session_day + 1); break;
            case What::stop_course: event.day = chance.below(story.course_ends + 1); break;
            default: event.day = chance.below(days);
        }
    }
    std::shuffle(story.events.begin(), story.events.end(), chance.engine());
    return story;
}

struct Ending {
    std::string books;                        // journal and balances
    std::map<int, std::int64_t> charged;      // of each child, by the settlement
    std::map<int, std::int64_t> borne;        // what the family is out of pocket for good: paid less the rights to refunds
    int refunds = 0;
    int reliefs = 0;
    int undone = 0;
};

namespace rows {
#define ROW(name, text) \
    constexpr storage::Query name { "test.replay_" #name, text, text }
ROW(charged, "SELECT charged_fen FROM settlement WHERE county = $1 AND pupil = $2");
ROW(paid, "SELECT coalesce(sum(s.paid_fen), 0) FROM bill b JOIN bill_standing s ON s.county = b.county AND s.bill = b.id WHERE b.county = $1 AND b.pupil = $2");
// What comes of a relief that was undone is withdrawn, or taken off what was paid.
ROW(rights,
    "SELECT coalesce(sum(r.amount_fen), 0) FROM refund_right r WHERE r.county = $1 AND r.pupil = $2 "
    "AND NOT EXISTS (SELECT 1 FROM bill_relief_undo u WHERE u.county = r.county AND u.relief = r.relief)");
ROW(count_undone, "SELECT count(*) FROM bill_relief_undo WHERE county = $1");
ROW(count_refunds, "SELECT count(*) FROM refund WHERE county = $1");
ROW(count_reliefs, "SELECT count(*) FROM bill_relief WHERE county = $1");
#undef ROW
}  // namespace rows

class Replay : public charges::ChargesOnBoth {
 protected:
    Replay() : ChargesOnBoth({payments::migrations::all, refunds::migrations::all}) {}

    Ending live(const Story& story) {
        begin_anew();
        begin_term();
        for (int n = 0; n < days; ++n) {
            for (const auto& event : story.events) {
                if (event.day == n) happen(event, story, n);
            }
            hold_day(n, story);
        }
        at(19, 0, day(days - 1));
        for (int child = 0; child < children; ++child) {
            if (child != never_pays_all) pay_up_to(child, everything);
        }
        settle().value();
        deliver();
        pay_back();
        return ending();
    }
    void expect_sound() {
        for (const auto& all : {std::span<const storage::Check>(payments::checks::all), std::span<const storage::Check>(refunds::checks::all)}) {
            for (const auto& violation : storage::check_data(storage(), {all.begin(), all.end()})) {
                if (violation.severity == "error") ADD_FAILURE() << violation.check << ": " << violation.row;
            }
        }
    }

 private:
    // A fresh database, the first hour, and the first draw of the dice.
    void begin_anew() {
        if (begun_) {
            ChargesOnBoth::TearDown();
            at(8, 0);
            ChargesOnBoth::SetUp();
        }
        begun_ = true;
        stopped_.clear();
        wrong_.reset();
        withdrawn_before_ = false;
        slips_ = 0;
        batches_ = 0;
    }
    void begin_term() {
        set_rules(8'000, "cap_over_planned_lessons");
        rule("exemption.categories", boost::json::object{{"low_income", 100}, {"hardship", 50}});
        publish_notice();
        at(9, 0);
        make().value();
    }

    // ---- people
    Actor money() const {
        return AttendanceOnBoth::with(account_of(28, "出纳"), {payments::permissions::read, payments::permissions::take, refunds::permissions::read,
                                                            refunds::permissions::pay, exemptions::permissions::write, exemptions::permissions::read});
    }
    template <class IdType>
    IdType fresh() {
        return IdType::make(clock().now(), random());
    }

    // ---- what happens
    void happen(const Event& event, const Story& story, int n) {
        at(12, 0, day(n));
        switch (event.what) {
            case What::pay_all: pay_up_to(event.child, everything); break;
            case What::pay_some: pay_up_to(event.child, event.fen); break;
            case What::grant: grant(event.child, event.category); break;
            case What::grant_wrongly: grant_wrongly(event.child, event.category); break;
            case What::withdraw: withdraw(); break;
            case What::stop_session: stop_once(session_of(event.session_day, 1)); break;
            case What::stop_course: stop_course(story.course_ends); break;
            case What::pay_back: pay_back(); break;
        }
        deliver();
    }
    void pay_up_to(int n, std::int64_t fen) {
        for (const auto& bill : bills_of(n)) {
            const auto part = std::min(fen, bill.open().in_fen());
            if (part <= 0) continue;
            as(money(), [&](Work& work) {
                return payments::take_payment(work, {.id = fresh<payments::PaymentId>(),
                                                     .school = school,
                                                     .channel = payments::Channel::counter,
                                                     .reference = "G" + std::to_string(++slips_),
                                                     .amount_fen = part,
                                                     .day = work.today(),
                                                     .payer = "家长" + std::to_string(n),
                                                     .parts = {{bill.id, part}}});
            }).value();
        }
    }
    exemptions::GrantId grant(int n, const std::string& category) {
        const auto id = fresh<exemptions::GrantId>();
        as(money(), [&](Work& work) {
            return exemptions::grant_exemption(work, {.id = id, .pupil = child(n), .category = category, .from = day(0), .until = day(days - 1),
                                                      .document = "岳民〔2026〕3号"});
        }).value();
        return id;
    }
    // In another order its end may come first: then it is withdrawn at once.
    void grant_wrongly(int n, const std::string& category) {
        wrong_ = grant(n, category);
        if (withdrawn_before_) withdraw();
    }
    void withdraw() {
        if (!wrong_) {
            withdrawn_before_ = true;
            return;
        }
        const auto bureau = AttendanceOnBoth::with(account_of(27, "县资助"), {exemptions::permissions::write, exemptions::permissions::read});
        as(bureau, [&](Work& work) { return exemptions::withdraw_exemption(work, {*wrong_, "登记成了另一名学生", {}}); }).value();
    }
    void stop_once(charges::SessionId session) {
        if (stopped_.insert(session).second) stop(session);
    }
    void stop_course(int from) {
        for (int n = from; n < days; ++n) stop_once(session_of(n, 2));
        here([&](Work& work) -> Result<Nothing> {
            TRY_DO(charges::relieve(work, county, plan, charges::ReliefCause::stopped, course(2).to_string(), std::nullopt));
            work.record("test.stop_course", "course", course(2).to_string());
            return Nothing{};
        }).value();
    }
    void deliver() {
        jobs::Runner runner(storage(), clock(), random());
        charges::add_jobs(runner);
        refunds::add_jobs(runner);
        runner.run_due();
    }
    // All that waits: ordered and sent; every third does not arrive and goes another way.
    void pay_back() {
        const auto ordered = as(money(), [&](Work& work) { return refunds::order_refunds(work, {.school = school, .id = fresh<refunds::RefundActId>()}); });
        if (!ordered) return;
        const auto batch = send();
        const auto gone = as(money(), [&](Work& work) -> Result<std::vector<refunds::RefundId>> {
                              TRY(const auto page, refunds::find_batch_rows(work, {.batch = batch}));
                              std::vector<refunds::RefundId> ids;
                              for (const auto& row : page.items) ids.push_back(row.id);
                              work.record("test.look", "refund_batch", batch.to_string());
                              return ids;
                          }).value();
        bool again = false;
        for (std::size_t i = 0; i < gone.size(); ++i) {
            if ((i + batches_) % 3 != 0) continue;
            again = true;
            as(money(), [&](Work& work) { return refunds::fail_refund(work, {.refund = gone[i], .step = work.one<std::int64_t>(step_query, county, gone[i]).value(), .reason = "账户已销户"}); }).value();
            as(money(), [&](Work& work) {
                return refunds::order_refund_again(work, {.refund = gone[i], .id = fresh<refunds::RefundActId>(), .route = refunds::Route::cash, .payee = "家长",
                                                          .proof = "户口簿", .reason = "原账户已销户"});
            }).value();
        }
        confirm(batch);
        if (again) confirm(send());
    }
    refunds::RefundBatchId send() {
        ++batches_;
        return as(money(), [&](Work& work) { return refunds::send_refunds(work, {.school = school, .id = fresh<refunds::RefundBatchId>()}); }).value().id;
    }
    void confirm(refunds::RefundBatchId batch) {
        as(money(), [&](Work& work) -> Result<Nothing> {
            TRY_DO(refunds::confirm_batch(work, {.batch = batch}));
            work.record("test.confirm", "refund_batch", batch.to_string());
            return Nothing{};
        }).value();
    }
    void hold_day(int n, const Story& story) {
        const auto found = story.away.find(n);
        const auto away = found == story.away.end() ? std::vector<int>{} : found->second;
        if (!stopped_.contains(session_of(n, 1))) hold(n, 1, 4, away);
        if (!stopped_.contains(session_of(n, 2))) hold(n, 2, 2, away);
    }

    // ---- how it ends
    Ending ending() {
        return read([&](Work& work) -> Result<Ending> {
                   Ending ending;
                   const journal::WholeLedger whole = journal::write_whole_ledger(work, path, [&](std::string_view text) { ending.books += text; });
                   ending.books += std::to_string(whole.entries) + " entries\n";
                   for (const auto& entry : journal::entries_of(work, county, {school, Fund::service, 2026, org::TermKind::autumn}))
                       ending.books += std::to_string(entry.booked_at.microseconds()) + " " + entry.actor_name + " " + entry.basis + "\n";
                   for (int n = 0; n < children; ++n) {
                       ending.charged[n] = work.one<std::int64_t>(rows::charged, county, child(n)).value();
                       ending.borne[n] = work.one<std::int64_t>(rows::paid, county, child(n)).value() - work.one<std::int64_t>(rows::rights, county, child(n)).value();
                   }
                   ending.refunds = work.one<int>(rows::count_refunds, county).value();
                   ending.reliefs = work.one<int>(rows::count_reliefs, county).value();
                   ending.undone = work.one<int>(rows::count_undone, county).value();
                   return ending;
               }).value();
    }

    bool begun_ = false;
    std::optional<exemptions::GrantId> wrong_;
    bool withdrawn_before_ = false;
    std::set<charges::SessionId> stopped_;
    int slips_ = 0;
    std::size_t batches_ = 0;
};
ON_BOTH_DATABASES(Replay);

constexpr std::uint64_t seeds = 6;

TEST_P(Replay, GivesTheSameJournalToTheByteOnEitherEngine) {
    static std::map<std::uint64_t, std::string> of_the_other_engine;
    int refunds = 0;
    int reliefs = 0;
    int undone = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const auto once = live(story_of(seed));
        expect_sound();
        const auto again = live(story_of(seed));
        ASSERT_EQ(once.books, again.books) << "seed " << seed;
        const auto [other, is_first] = of_the_other_engine.emplace(seed, once.books);
        if (!is_first) {
            ASSERT_EQ(once.books, other->second) << "seed " << seed << ": the engines differ";
        }
        refunds += once.refunds;
        reliefs += once.reliefs;
        undone += once.undone;
    }
    EXPECT_GT(undone, 0) << "no exemption was withdrawn";
    EXPECT_GT(refunds, static_cast<int>(seeds)) << "hardly anything happened";
    EXPECT_GT(reliefs, static_cast<int>(seeds)) << "hardly anything happened";
}

TEST_P(Replay, InAnotherOrderSettlesTheSameAmounts) {
    int different = 0;
    for (std::uint64_t seed = 101; seed <= 100 + seeds; ++seed) {
        const auto story = story_of(seed);
        const auto once = live(story);
        const auto other = live(in_another_order(story, seed));
        expect_sound();
        EXPECT_EQ(once.charged, other.charged) << "seed " << seed;
        for (int n = 0; n < children; ++n) {
            if (n == never_pays_all) continue;
            EXPECT_EQ(once.borne.at(n), once.charged.at(n)) << "seed " << seed << " child " << n;
            EXPECT_EQ(other.borne.at(n), other.charged.at(n)) << "seed " << seed << " child " << n;
        }
        different += once.books == other.books ? 0 : 1;
    }
    EXPECT_GT(different, static_cast<int>(seeds) / 2) << "the other order was no other order";
}

}  // namespace
}  // namespace luoshi::fees
