#include "fees/charges/facts.hpp"

#include <unordered_map>

#include "afterschool/attendance/api.hpp"
#include "afterschool/timetable/api.hpp"
#include "fees/charges/queries.hpp"
#include "fees/exemptions/api.hpp"

namespace luoshi::fees::charges {
namespace {

namespace attendance = afterschool::attendance;
namespace timetable = afterschool::timetable;
using reckoning::Outcome;

constexpr Date beginning_of_time{2000, 1, 1};
constexpr Date end_of_time{2999, 12, 31};

struct Place {
    PupilId pupil;
    CourseId course;
    Date from;
    std::optional<Date> until;  // excluded
    int weekdays = 31;

    bool on_weekday(Date day) const {
        const auto weekday = static_cast<int>(day.weekday().iso_encoding());
        return weekday > 5 || (weekdays >> (weekday - 1) & 1) != 0;  // a working Saturday is everybody's
    }
    bool covers(Date day) const { return from <= day && (!until || day < *until) && on_weekday(day); }
};
BOOST_DESCRIBE_STRUCT(Place, (), (pupil, course, from, until, weekdays))

Outcome outcome_of(const attendance::ClosedMark& mark) {
    switch (mark.mark) {
        case attendance::Mark::present:
        case attendance::Mark::late:
        case attendance::Mark::left_early:
            return Outcome::attended;
        // Where no cut-off is set, no leave is late.
        case attendance::Mark::leave:
            return mark.leave_in_time.value_or(true) ? Outcome::leave_in_time : Outcome::leave_late;
        case attendance::Mark::stopped:
            return Outcome::stopped;
        case attendance::Mark::absent:
        case attendance::Mark::none:
            return Outcome::absent;
    }
    return Outcome::absent;
}

// How a pupil's sessions of one course went, by the number of the session; nothing: not in its register.
using Marks = std::vector<std::optional<Outcome>>;

// What a charge needs of a session: whole ones bring the names of everything with them.
struct SessionFact {
    timetable::SessionId id;
    CourseId course;
    Date date;
    int lessons = 1;
    timetable::SessionState state = timetable::SessionState::planned;
    std::optional<timetable::Settlement> settlement;
};
BOOST_DESCRIBE_STRUCT(SessionFact, (), (id, course, date, lessons, state, settlement))

// The sessions of one course, and who was there in the closed registers.
struct CourseTerm {
    catalogue::CourseLine course;
    std::uint16_t item = 0;
    std::vector<SessionFact> sessions;  // by day
    std::unordered_map<PupilId, Marks> marks;
};

std::int32_t day_number(Date day) { return static_cast<std::int32_t>(day.days().time_since_epoch().count()); }

class Loading {
 public:
    Loading(Work& work, TermFacts& facts) : work_(work), facts_(facts), county_(facts.plan.county) {}

    void run() {
        facts_.notice = disclosure::standing_notice(work_, county_, facts_.plan.id, work_.now());
        load_courses();
        load_places();
        load_pupils();
        load_exemptions();
        load_asked();
    }

 private:
    void load_courses() {
        std::map<CourseId, std::vector<SessionFact>> sessions;
        for (auto& session : work_.all<SessionFact>(queries::sessions_of_plan, county_, facts_.plan.id)) sessions[session.course].push_back(session);
        for (auto& course : catalogue::courses_of_plan(work_, county_, facts_.plan.id)) {
            CourseTerm term;
            term.item = course.kind == catalogue::CourseKind::base ? item("base", {}) : item(course.id.to_string(), course.name);
            term.sessions = std::move(sessions[course.id]);
            load_marks(term, course.id);
            count(term.sessions);
            term.course = std::move(course);
            courses_.emplace(term.course.id, std::move(term));
        }
    }

    std::uint16_t item(std::string key, std::string words) {
        const auto known = std::ranges::find(facts_.items, key, &Item::key);
        if (known == facts_.items.end()) {
            facts_.items.push_back({std::move(key), std::move(words)});
            return static_cast<std::uint16_t>(facts_.items.size() - 1);
        }
        return static_cast<std::uint16_t>(known - facts_.items.begin());
    }

    // The marks come session by session: the number of the session is looked up once for each.
    void load_marks(CourseTerm& term, CourseId course) {
        std::map<timetable::SessionId, std::size_t> numbers;
        for (std::size_t i = 0; i < term.sessions.size(); ++i) numbers[term.sessions[i].id] = i;
        timetable::SessionId at;
        std::optional<std::size_t> number;
        for (const auto& mark : attendance::closed_marks(work_, county_, course, beginning_of_time, end_of_time)) {
            if (!number || mark.session != at) {
                at = mark.session;
                const auto found = numbers.find(at);
                number = found == numbers.end() ? std::nullopt : std::optional(found->second);
            }
            if (!number) continue;
            auto& marks = term.marks[mark.pupil];
            if (marks.empty()) marks.resize(term.sessions.size());
            marks[*number] = outcome_of(mark);
        }
    }

    void count(const std::vector<SessionFact>& sessions) {
        for (const auto& session : sessions) {
            ++facts_.sessions;
            const bool stopped = session.state == timetable::SessionState::cancelled && session.settlement != timetable::Settlement::open;
            if (session.state == timetable::SessionState::held || stopped) continue;
            ++facts_.sessions_open;
            facts_.first_open = std::min(facts_.first_open.value_or(session.date), session.date);
        }
    }

    void load_places() {
        for (auto& place : work_.all<Place>(queries::places_of_plan, county_, facts_.plan.id)) places_[place.pupil].push_back(std::move(place));
    }

    void load_pupils() {
        work_.each(
            queries::pupils_of_plan,
            [&](const storage::Row& row) {
                PupilFacts pupil;
                pupil.pupil = row.get<PupilId>(0);
                pupil.code = row.get<std::string>(1);
                pupil.name = row.get<std::string>(2);
                pupil.state = row.get<pupils::PupilState>(3);
                pupil.grade = row.get<int>(4);
                pupil.class_name = row.get<std::string>(5);
                pupil.consent = {row.get<std::optional<std::string>>(6), row.get<std::optional<pupils::ConsentId>>(7), row.get<std::optional<Instant>>(8)};
                facts_.pupils.push_back(std::move(pupil));
            },
            county_, facts_.plan.id, facts_.plan.school_year, facts_.plan.term);
        for (auto& pupil : facts_.pupils) add_lessons(pupil);
    }

    // A special course at the time of the base group takes the base group's place on that day, as the roster says.
    bool sits_elsewhere(const std::vector<Place>& places, const CourseTerm& base, Date day) const {
        return std::ranges::any_of(places, [&](const Place& place) {
            const auto found = courses_.find(place.course);
            if (found == courses_.end()) return false;
            const auto& other = found->second.course;
            return other.kind != catalogue::CourseKind::base && other.slot == base.course.slot && place.covers(day);
        });
    }

    void add_lessons(PupilFacts& pupil) {
        const auto& places = places_[pupil.pupil];
        for (const auto& place : places) {
            const auto found = courses_.find(place.course);
            if (found == courses_.end()) continue;
            const auto& term = found->second;
            const auto price = published_price(pupil, term);
            if (!price) continue;
            const bool base = term.course.kind == catalogue::CourseKind::base;
            const auto of_pupil = term.marks.find(pupil.pupil);
            const Marks* marks = of_pupil == term.marks.end() ? nullptr : &of_pupil->second;
            for (std::size_t i = 0; i < term.sessions.size(); ++i) {
                const auto& session = term.sessions[i];
                if (base && sits_elsewhere(places, term, session.date)) continue;
                const auto outcome = place.covers(session.date) ? outcome_in(session, marks == nullptr ? std::nullopt : (*marks)[i])
                                                                : outcome_beside(places, place, term, session);
                if (!outcome) continue;
                pupil.lessons.push_back({.day = day_number(session.date),
                                         .price_fen = static_cast<std::int32_t>(price->in_fen()),
                                         .lessons = static_cast<std::int16_t>(session.lessons),
                                         .item = term.item,
                                         .special = !base,
                                         .outcome = *outcome});
            }
        }
        std::ranges::stable_sort(pupil.lessons, {}, &reckoning::CompactLesson::day);
    }

    // Nothing: the session took place and the pupil was not on its roster, so it was not offered to this one.
    static std::optional<Outcome> outcome_in(const SessionFact& session, const std::optional<Outcome>& mark) {
        if (session.state == timetable::SessionState::cancelled) return Outcome::stopped;
        if (mark) return mark;
        if (session.state == timetable::SessionState::held) return std::nullopt;
        return Outcome::to_come;
    }

    // Before the pupil came and after it left the course: part of the plan over which a cap is spread. Nothing: the pupil sat somewhere else at that time.
    std::optional<Outcome> outcome_beside(const std::vector<Place>& places, const Place& place, const CourseTerm& term, const SessionFact& session) const {
        if (!place.on_weekday(session.date) || session.state == timetable::SessionState::cancelled) return std::nullopt;
        const bool elsewhere = std::ranges::any_of(places, [&](const Place& other) {
            const auto found = courses_.find(other.course);
            return &other != &place && found != courses_.end() && found->second.course.slot == term.course.slot && other.covers(session.date);
        });
        if (elsewhere) return std::nullopt;
        return session.date < place.from ? Outcome::before_joining : Outcome::left;
    }

    // What the notice shows for this grade, if it is also what the family consented to: a price never changes for who signed before.
    std::optional<Money> published_price(PupilFacts& pupil, const CourseTerm& term) {
        if (!facts_.notice) return std::nullopt;
        const auto line = std::ranges::find_if(facts_.notice->lines, [&](const auto& one) { return one.item == facts_.items[term.item].key && one.grade == pupil.grade; });
        if (line == facts_.notice->lines.end()) {
            pupil.unpublished.push_back(term.course.name);
            return std::nullopt;
        }
        if (pupil.consent.given_at) {
            const auto agreed = catalogue_price(term.course.id, *pupil.consent.given_at);
            if (agreed && *agreed < line->price) {
                pupil.other_price.push_back(term.course.name);
                return std::nullopt;
            }
        }
        return line->price;
    }

    std::optional<Money> catalogue_price(CourseId course, Instant signed_at) {
        auto& known = prices_[course];
        if (const auto found = known.find(signed_at.microseconds()); found != known.end()) return found->second;
        std::optional<Money> price;
        if (const auto fen = catalogue::price_at(work_, county_, course, signed_at)) price = Money::fen(*fen);
        return known[signed_at.microseconds()] = price;
    }

    void load_exemptions() {
        std::unordered_map<PupilId, std::vector<reckoning::Exemption>> of_pupil;
        for (const auto& grant : exemptions::grants_of_school(work_, county_, facts_.plan.school, beginning_of_time, end_of_time))
            of_pupil[grant.pupil].push_back({grant.category, grant.percent, grant.from, grant.until});
        for (auto& pupil : facts_.pupils) {
            if (const auto found = of_pupil.find(pupil.pupil); found != of_pupil.end()) pupil.exemptions = found->second;
        }
    }

    void load_asked() {
        const auto& plan = facts_.plan;
        work_.each(
            queries::asked_of_plan,
            [&](const storage::Row& row) {
                auto& asked = facts_.asked[row.get<PupilId>(0)];
                asked.serial = row.get<int>(1);
                asked.due = Money::fen(row.get<std::int64_t>(2));
                asked.exempt = Money::fen(row.get<std::int64_t>(3));
                asked.paid = Money::fen(row.get<std::int64_t>(4));
            },
            county_, plan.id, plan.school);
        work_.each(
            queries::reliefs_of_plan,
            [&](const storage::Row& row) {
                auto& asked = facts_.asked[row.get<PupilId>(0)];
                asked.due -= Money::fen(row.get<std::int64_t>(1));
                asked.refunded = Money::fen(row.get<std::int64_t>(2));
                asked.exempt += Money::fen(row.get<std::int64_t>(3));
            },
            county_, plan.id, plan.school);
        work_.each(
            queries::items_billed, [&](const storage::Row& row) { facts_.asked[row.get<PupilId>(0)].items.push_back(row.get<std::string>(1)); }, county_,
            plan.id, plan.school);
    }

    Work& work_;
    TermFacts& facts_;
    std::string county_;
    std::map<CourseId, CourseTerm> courses_;
    std::unordered_map<PupilId, std::vector<Place>> places_;
    std::map<CourseId, std::map<std::int64_t, std::optional<Money>>> prices_;
};

}  // namespace

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
    std::vector<reckoning::Lesson> lessons;
    lessons.reserve(pupil.lessons.size());
    for (const auto& one : pupil.lessons) {
        lessons.push_back({.day = Date(std::chrono::sys_days(std::chrono::days(one.day))),
                           .lessons = one.lessons,
                           .item = items[one.item].key,
                           .special = one.special,
                           .price = Money::fen(one.price_fen),
                           .outcome = one.outcome,
                           .unit = reckoning::Unit::lesson,
                           .item_words = items[one.item].words});
    }
    return reckoning::reckon_bill(lessons, rules.caps(pupil.grade), pupil.exemptions);
}

reckoning::CompactCharge TermFacts::due_of(const PupilFacts& pupil, std::span<const reckoning::CompactLesson> lessons) const {
    return reckoning::bill_compact(lessons, rules.caps(pupil.grade), compact(pupil.exemptions));
}

reckoning::CompactCharge TermFacts::settlement_of(const PupilFacts& pupil) const {
    return reckoning::settle_compact(pupil.lessons, rules.caps(pupil.grade), compact(pupil.exemptions), *rules.rule_set);
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
