#include "app/population/population.hpp"

#include <fmt/format.h>

#include "app/population/choices.hpp"
#include "app/population/draw.hpp"
#include "app/population/sessions.hpp"
#include "platform/storage/statistics.hpp"

namespace luoshi::app {
namespace {

constexpr std::size_t families_an_act = 500;

struct Maker {
    storage::Storage& storage;
    const PopulationWanted& wanted;
    const TermDays term;
    const std::string digest;
    const Told& told;
    Desk desk;
    PopulationFigures figures;
    std::int64_t pupils_in_all = 0;
    std::int64_t school_serial = 0;
    Serials serials;

    // Identifiers of families are in the order in which they are written, over all schools.
    Instant families_at() const { return hour_of(day_of_opening(term), 9).plus(std::chrono::seconds{40 * school_serial}); }
};

// Nothing is planned for days whose holidays are not published yet.
Result<TermDays> planned_term(storage::Storage& storage, const storage::Context& context, Date on) {
    auto term = term_on(on);
    TRY(const auto years, storage::read(storage, context, [](Work& work) { return org::show_working_years(work, {}); }));
    for (const auto& year : years) {
        if (year.year == static_cast<int>(term.last.ymd().year())) return term;
    }
    term.last = std::min(term.last, Date(static_cast<int>(term.last.ymd().year()) - 1, 12, 31));
    return term;
}

Problem no_bureau(const std::string& county) {
    return {Code::missing, "unknown-body", "没有 " + county + " 的教育局；请先建立湖南机构树", "the tree of Hunan is missing: seed it first"};
}

// The bureau of the county, with the days of the term.
Result<org::BodyLine> open_county(Maker& maker, const CountyPlace& county) {
    auto& desk = maker.desk;
    const auto& term = maker.term;
    const auto at = hour_of(day_of_opening(term), 7);
    desk.enter(county.code, "bureau");
    TRY(const org::BodyLine bureau, desk.look(at, [&](Work& work) -> Result<org::BodyLine> {
        if (org::find_body_by_code(work, fmt::format("pop-{}-000", county.code)))
            return Problem{Code::conflict, "population-exists", county.code + " 已有生成的样例数据", "a population was generated in " + county.code + " before"};
        auto found = org::find_body_by_code(work, county.code + "-education");
        if (!found) return no_bureau(county.code);
        return *std::move(found);
    }));
    TRY_DO(desk.as("样例·教育局", at, "term", [&](Work& work) {
        return org::fix_term(work, {.body = bureau.id, .school_year = term.school_year, .term = term.term, .starts = term.first, .ends = term.last, .document = "样例"});
    }));
    return bureau;
}

Result<Nothing> write_families(Maker& maker, const People& people, const pupils::BulkAgreement& agreement, const MadeClass& class_, std::string_view step) {
    TRY_DO(maker.desk.as("样例·教务员", maker.families_at(), step, [&](Work& work) -> Result<Nothing> {
        identity::insert_accounts(work, people.accounts, maker.digest, "样例数据");
        pupils::insert_families(work, people.families, agreement);
        work.record("sample.generate", "class", class_.id.to_string(), {{"families", static_cast<std::int64_t>(people.families.size())}});
        return Nothing{};
    }));
    maker.figures.accounts += static_cast<std::int64_t>(people.accounts.size());
    maker.figures.pupils += static_cast<std::int64_t>(people.families.size());
    return Nothing{};
}

void add_choosers(const People& people, int grade, std::vector<Chooser>& choosers) {
    for (const auto& family : people.families) {
        if (!family.decision || family.decision->decision != pupils::Decision::given) continue;
        const auto& guardian = family.guardians.front();
        choosers.push_back({family.pupil.id, grade, family.decision->id, family.decision->given_at, guardian.account, guardian.name});
    }
}

Result<std::vector<Chooser>> fill_school(Maker& maker, const MadeSchool& school, const MadePlan& plan) {
    std::vector<Chooser> choosers;
    std::vector<pupils::BulkFamily> earlier;
    auto agreement = plan.agreement;
    int n = 0;
    for (const auto& class_ : school.classes) {
        const auto at = maker.families_at().plus(std::chrono::milliseconds{800 * n++});
        const PeopleWanted wanted{&school, maker.desk.county(), maker.term, at, day_of_consents(maker.term), maker.desk.seed()};
        const auto people = people_of_class(wanted, class_, earlier, maker.serials);
        agreement.class_teacher = class_.teacher;
        TRY_DO(write_families(maker, people, agreement, class_, fmt::format("families {}", class_.id.to_string())));
        add_choosers(people, class_.grade, choosers);
    }
    maker.figures.consents += static_cast<std::int64_t>(choosers.size());
    return choosers;
}

Result<Nothing> write_choices(Maker& maker, const MadePlan& plan, const MadeRound& round, const Choices& choices) {
    for (std::size_t first = 0; first < std::max(choices.bases.size(), choices.wishes.size()); first += families_an_act) {
        const auto part = [&](const auto& all) {
            const auto from = std::min(first, all.size());
            return std::span(all).subspan(from, std::min(families_an_act, all.size() - from));
        };
        TRY_DO(maker.desk.as("样例·家长", round.closes, fmt::format("choices {}", first), [&](Work& work) -> Result<Nothing> {
            enrolment::insert_bases(work, plan.id, maker.term.first, part(choices.bases));
            enrolment::insert_wishes(work, round.id, part(choices.wishes));
            work.record("sample.generate", "enrolment_round", round.id.to_string());
            return Nothing{};
        }));
    }
    maker.figures.base_places += static_cast<std::int64_t>(choices.bases.size());
    maker.figures.wishes += choices.wish_count;
    return Nothing{};
}

Result<Nothing> make_school(Maker& maker, const CountyPlace& county, const org::BodyLine& bureau, const SchoolShape& shape) {
    auto& desk = maker.desk;
    desk.enter(county.code, fmt::format("school {}", shape.number));
    TRY(const MadeSchool school, open_school(desk, bureau, shape, county.name, maker.term, maker.digest));
    TRY(const MadePlan plan, make_plan(desk, school, maker.term));
    TRY(const std::vector<Chooser> choosers, fill_school(maker, school, plan));
    TRY(const MadeRound round, announce_round(desk, school, plan, maker.term));
    TRY_DO(write_choices(maker, plan, round, choices_of(choosers, plan, round, desk.seed())));
    // Every now and then, and for the first draw, which asks about tables that were empty a moment ago.
    if (maker.school_serial % 200 == 0) storage::gather_statistics(maker.storage);
    TRY(const std::int64_t seats, draw_seats(desk, round, maker.term));
    maker.figures.seats += seats;
    TRY(const std::int64_t sessions, make_sessions(desk, plan, maker.term));
    maker.figures.sessions += sessions;
    TRY(const std::int64_t registers, take_registers(desk, school, maker.term, maker.wanted.on, maker.wanted.register_days));
    maker.figures.registers += registers;
    ++maker.figures.schools;
    maker.figures.classes += static_cast<std::int64_t>(school.classes.size());
    maker.figures.accounts += static_cast<std::int64_t>(school.classes.size()) + 2;
    maker.figures.courses += static_cast<std::int64_t>(plan.base.size() + plan.special.size());
    ++maker.school_serial;
    return Nothing{};
}

Result<Nothing> make_county(Maker& maker, const CountyPlace& county) {
    TRY(const org::BodyLine bureau, open_county(maker, county));
    maker.serials.clear();
    for (const auto& shape : shape_of(county, maker.wanted.seed).schools) {
        if (maker.wanted.schools_a_county > 0 && shape.number >= maker.wanted.schools_a_county) break;
        TRY_DO(make_school(maker, county, bureau, shape));
        maker.told(maker.figures.pupils, maker.pupils_in_all);
    }
    ++maker.figures.counties;
    return Nothing{};
}

}  // namespace

Result<PopulationFigures> make_population(storage::Storage& storage, const storage::Context& context, const PopulationWanted& wanted, const Told& told) {
    TRY(const TermDays term, planned_term(storage, context, wanted.on));
    Dice salt(mixed(wanted.seed, "password"));
    Maker maker{storage, wanted, term, identity::bulk_password(wanted.password, salt), told, Desk(storage, context, wanted.seed), {}, 0, 0, {}};
    const auto counties = counties_of(wanted.scale, wanted.seed);
    for (const auto& county : counties) maker.pupils_in_all += county.pupils;
    for (const auto& county : counties) TRY_DO(make_county(maker, county));
    return maker.figures;
}

}  // namespace luoshi::app
