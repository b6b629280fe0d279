#include "fees/charges/facts.hpp"

#include <algorithm>

#include "fees/charges/absence_grounds.hpp"
#include "fees/charges/pupil_lessons.hpp"
#include "fees/charges/pupil_rows.hpp"
#include "fees/charges/queries.hpp"
#include "fees/exemptions/api.hpp"
#include "tally/api.hpp"

namespace luoshi::fees::charges {
namespace {

constexpr Date beginning_of_time{2000, 1, 1};
constexpr Date end_of_time{2999, 12, 31};

class Loading {
 public:
    Loading(Work& work, TermFacts& facts) : work_(work), facts_(facts), county_(facts.plan.county) {}

    void run() {
        facts_.notice = disclosure::standing_notice(work_, county_, facts_.plan.id, work_.now());
        CourseTerms terms(work_, facts_);
        count(terms);
        load_places(terms);
        auto rows = load_pupils(work_, facts_.plan, numbers_, pupils_);
        terms.load_marks(work_, facts_, numbers_);
        load_asked();
        add_lessons(terms, rows);
        apply_grounds(work_, facts_);
        load_exemptions();
    }

 private:
    void count(const CourseTerms& terms) {
        auto first_open = INT32_MAX;
        for (const auto& term : terms.all()) {
            for (const auto& session : term.sessions) {
                ++facts_.sessions;
                if (session.state == timetable::SessionState::held || session.stopped) continue;
                ++facts_.sessions_open;
                first_open = std::min(first_open, session.day);
            }
        }
        if (facts_.sessions_open > 0) facts_.first_open = Date(std::chrono::sys_days{std::chrono::days{first_open}});
    }

    void load_places(const CourseTerms& terms) {
        work_.each(
            queries::places_of_plan,
            [&](const storage::Row& row) {
                const auto pupil = row.get<PupilId>(0);
                const auto number = numbers_.number(pupil);
                if (number == places_.size()) {
                    places_.emplace_back();
                    pupils_.push_back(pupil);
                }
                const auto course = row.is_null(1) ? std::nullopt : terms.find(row.get<CourseId>(1));
                if (!course) return;
                places_[number].push_back({.course = *course,
                                           .from = day_number(row.get<Date>(2)),
                                           .until = row.is_null(3) ? INT32_MAX : day_number(row.get<Date>(3)),
                                           .weekdays = row.get<int>(4)});
            },
            county_, facts_.plan.id);
    }

    void add_lessons(const CourseTerms& terms, std::vector<NumberedPupil>& rows) {
        BilledPrices billed(work_, facts_);
        PupilLessons lessons(terms, billed, facts_.lessons);
        facts_.pupils.reserve(rows.size());
        for (auto& row : rows) {
            lessons.add(row.facts, facts_.asked_of(row.facts.pupil), row.number, places_[row.number]);
            facts_.pupils.push_back(std::move(row.facts));
        }
        std::size_t begin = 0;
        for (auto& pupil : facts_.pupils) {
            pupil.lessons = std::span(facts_.lessons).subspan(begin, pupil.lesson_count);
            begin += pupil.lesson_count;
        }
    }

    // Who changed school within the term keeps its exemption for the lessons here.
    void load_exemptions() {
        std::unordered_map<PupilId, std::vector<reckoning::Exemption>, IdHash> of_pupil;
        std::vector<PupilId> elsewhere;
        for (const auto& pupil : facts_.pupils) {
            if (pupil.elsewhere) elsewhere.push_back(pupil.pupil);
        }
        for (const auto& grant : exemptions::grants_of_pupils(work_, county_, elsewhere, beginning_of_time, end_of_time))
            of_pupil[grant.pupil].push_back({grant.category, grant.percent, grant.from, grant.until});
        for (const auto& grant : exemptions::grants_of_school(work_, county_, facts_.plan.school, beginning_of_time, end_of_time)) {
            if (std::ranges::find(elsewhere, grant.pupil) == elsewhere.end())
                of_pupil[grant.pupil].push_back({grant.category, grant.percent, grant.from, grant.until});
        }
        if (of_pupil.empty()) return;
        for (auto& pupil : facts_.pupils) {
            if (const auto found = of_pupil.find(pupil.pupil); found != of_pupil.end()) pupil.exemptions = found->second;
        }
    }

    void load_asked() {
        const auto& plan = facts_.plan;
        facts_.asked.reserve(pupils_.size());
        const auto standing = facts_.notice ? std::optional(facts_.notice->id) : std::nullopt;
        work_.each(
            queries::asked_of_plan, [&](const storage::Row& row) { add_bill(facts_.asked[row.get<PupilId>(1)], row); }, county_, plan.id, plan.school, standing);
        work_.each(
            queries::settlements_of_plan,
            [&](const storage::Row& row) {
                auto& asked = facts_.asked[row.get<PupilId>(0)];
                asked.settled = true;
                asked.due -= Money::fen(row.get<std::int64_t>(1));
                asked.refunded += Money::fen(row.get<std::int64_t>(2));
                asked.exempt = Money::fen(row.get<std::int64_t>(3));
            },
            county_, plan.id);
        work_.each(
            queries::reliefs_of_plan,
            [&](const storage::Row& row) {
                auto& asked = facts_.asked[row.get<PupilId>(0)];
                asked.due -= Money::fen(row.get<std::int64_t>(1));
                asked.refunded += Money::fen(row.get<std::int64_t>(2));
                asked.exempt += Money::fen(row.get<std::int64_t>(asked.settled ? 4 : 3));  // the settlement took up what was before it
            },
            county_, plan.id, plan.school);
    }

    static void add_bill(AskedSoFar& asked, const storage::Row& row) {
        const int serial = row.get<int>(2);
        const auto due = Money::fen(row.get<std::int64_t>(3));
        const auto paid = Money::fen(row.get<std::int64_t>(5));
        asked.serial = std::max(asked.serial, serial);
        asked.paid += paid;
        if (row.get<bool>(7)) return;  // cancelled
        ++asked.bills;
        const auto grade = row.get<std::int16_t>(8);
        asked.other_notice = asked.other_notice || !row.get<bool>(9) || (asked.grade != 0 && asked.grade != grade);
        asked.grade = std::max(asked.grade, grade);
        asked.due += due;
        asked.exempt += Money::fen(row.get<std::int64_t>(4));
        const auto open = due - paid - Money::fen(row.get<std::int64_t>(6));
        if (open <= Money{}) return;
        asked.open.push_back({row.get<BillId>(0), serial, open});
        std::ranges::sort(asked.open, {}, &OpenBill::serial);
    }

    Work& work_;
    TermFacts& facts_;
    std::string county_;
    PupilNumbers numbers_;
    std::vector<PupilId> pupils_;             // with a place, by number
    std::vector<std::vector<Place>> places_;  // by number
};

}  // namespace

bool by_class_and_name(const PupilFacts& one, const PupilFacts& other) {
    const auto order = [](const PupilFacts& pupil) { return std::tuple(pupil.grade, pupil.class_number, std::string_view(pupil.name), pupil.pupil); };
    return order(one) < order(other);
}

const AskedSoFar& TermFacts::asked_of(PupilId pupil) const {
    static const AskedSoFar nothing;
    const auto found = asked.find(pupil);
    return found == asked.end() ? nothing : found->second;
}

namespace {

std::vector<reckoning::CompactExemption> compact(const std::vector<reckoning::Exemption>& exemptions) {
    std::vector<reckoning::CompactExemption> all;
    for (const auto& one : exemptions) all.push_back({day_number(one.from), day_number(one.until), one.percent});
    return all;
}

}  // namespace

reckoning::Charge TermFacts::bill_of(const PupilFacts& pupil) const {
    std::vector<reckoning::Lesson> named;
    named.reserve(pupil.lessons.size());
    for (const auto& one : pupil.lessons) {
        named.push_back({.day = Date(std::chrono::sys_days(std::chrono::days(one.day))),
                         .lessons = one.lessons,
                         .item = items[one.item].key,
                         .special = one.special,
                         .price = Money::fen(one.price_fen),
                         .outcome = one.outcome,
                         .unit = one.by_day ? reckoning::Unit::day : reckoning::Unit::lesson,
                         .item_words = items[one.item].words});
    }
    return reckoning::reckon_bill(named, rules.caps(pupil.charged_grade), pupil.exemptions);
}

reckoning::CompactCharge TermFacts::due_of(const PupilFacts& pupil, std::span<const reckoning::CompactLesson> of_pupil) const {
    return reckoning::bill_compact(of_pupil, rules.caps(pupil.charged_grade), compact(pupil.exemptions));
}

reckoning::CompactSettlement TermFacts::settlement_of(const PupilFacts& pupil) const {
    return reckoning::settle_and_explain(pupil.lessons, rules.caps(pupil.charged_grade), compact(pupil.exemptions), *rules.rule_set);
}

void load_items(Work& work, TermFacts& facts) {
    const auto& plan = facts.plan;
    const tally::Term term{plan.school_year, plan.term};
    auto withdrawn = exemptions::withdrawn_of_school(work, plan.county, plan.school, tally::first_day_of(term), tally::last_day_of(term));
    std::ranges::sort(withdrawn);
    for (auto& pupil : facts.pupils) pupil.withdrawn = std::ranges::binary_search(withdrawn, pupil.pupil);
    work.each(
        queries::items_billed,
        [&](const storage::Row& row) { facts.asked[row.get<PupilId>(0)].items.push_back({row.get<std::string>(1), row.get<std::int64_t>(2)}); }, plan.county,
        plan.id, plan.school);
    work.each(
        queries::given_back_of_plan, [&](const storage::Row& row) { facts.asked[row.get<PupilId>(0)].given_back = Money::fen(row.get<std::int64_t>(1)); },
        plan.county, plan.id, plan.school);
}

Result<TermFacts> load_facts(Work& work, const catalogue::PlanLine& plan) {
    TermFacts facts;
    facts.plan = plan;
    facts.books = {plan.school, Fund::service, plan.school_year, plan.term};
    TRY(facts.rules, load_rules(work, plan));
    Loading(work, facts).run();
    return facts;
}

}  // namespace luoshi::fees::charges
