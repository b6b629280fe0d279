#include "app/population/population.hpp"

#include <fmt/format.h>

#include "app/population/choices.hpp"
#include "app/population/draw.hpp"
#include "app/population/money.hpp"
#include "app/population/sessions.hpp"
#include "platform/storage/statistics.hpp"

namespace luoshi::app {
namespace {

struct Maker {
    storage::Storage& storage;
    const PopulationWanted& wanted;
    const TermDays term;
    const std::string digest;
    const Told& told;
    Desk desk;
    PopulationFigures figures;
    std::int64_t pupils_in_all = 0;
    std::int64_t pupils_before = 0;  // made in earlier runs
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

// 431200 is the prefecture of all counties 4312xx, 430000 the province.
std::vector<CountyPlace> counties_wanted(const PopulationWanted& wanted) {
    auto counties = counties_of(wanted.scale, wanted.seed);
    const auto& division = wanted.division;
    const auto begin = division.substr(0, division.ends_with("0000") ? 2 : division.ends_with("00") ? 4 : std::string::npos);
    std::erase_if(counties, [&](const CountyPlace& county) { return !county.code.starts_with(begin); });
    return counties;
}

std::vector<SchoolShape> schools_of(const CountyPlace& county, const PopulationWanted& wanted) {
    auto schools = shape_of(county, wanted.seed).schools;
    if (wanted.schools_a_county > 0 && std::ssize(schools) > wanted.schools_a_county) schools.resize(static_cast<std::size_t>(wanted.schools_a_county));
    return schools;
}

Problem no_county(const std::string& division) {
    return {Code::missing, "unknown-division", "这个规模里没有区划 " + division + " 的县；请写市州或县的代码，如 431200，并用 --scale province",
            "this scale has no county of division " + division + ": name a prefecture or a county, such as 431200, with --scale province"};
}

Problem no_bureau(const std::string& county) {
    return {Code::missing, "unknown-body", "没有 " + county + " 的教育局；请先建立湖南机构树", "the tree of Hunan is missing: seed it first"};
}

// What the county's term is fixed with: whoever goes on with a population needs the same people and the same days.
std::string document_of(const Maker& maker) {
    return fmt::format("样例，种子 {}，{} 至 {}", maker.wanted.seed, maker.term.first.to_string(), maker.term.last.to_string());
}

Problem other_population(const org::SchoolTerm& found) {
    return {Code::conflict, "population-exists", "这里已有另一份样例数据（" + found.document + "）；请用同样的种子和日期续做，或换一个空数据库",
            "another population was made here (" + found.document + "): go on with its seed and days, or use an empty database"};
}

// The bureau of the county, with the days of the term.
Result<org::BodyLine> open_county(Maker& maker, const CountyPlace& county) {
    auto& desk = maker.desk;
    const auto& term = maker.term;
    const auto at = hour_of(day_of_opening(term), 7);
    desk.enter(county.code, "bureau");
    bool begun = false;
    TRY(const org::BodyLine bureau, desk.look(at, [&](Work& work) -> Result<org::BodyLine> {
        auto found = org::find_body_by_code(work, county.code + "-education");
        if (!found) return no_bureau(county.code);
        for (const auto& fixed : org::terms_of(work, *found, term.school_year)) {
            if (fixed.body != found->id || fixed.term != term.term) continue;
            if (fixed.document != document_of(maker)) return other_population(fixed);
            begun = true;
        }
        return *std::move(found);
    }));
    TRY_DO(decide_disagreements(desk, bureau, term));
    desk.enter(county.code, "bureau");
    TRY_DO(make_local_rules(desk, term));
    if (begun) return bureau;
    TRY_DO(desk.as("样例·教育局", at, "term", [&](Work& work) {
        return org::fix_term(work, {.body = bureau.id, .school_year = term.school_year, .term = term.term, .starts = term.first, .ends = term.last,
                                    .document = document_of(maker)});
    }));
    return bureau;
}

// All families of a school, class by class, in one act of its office.
Result<Nothing> write_families(Maker& maker, const MadeSchool& school, const std::vector<People>& classes, pupils::BulkAgreement agreement) {
    std::int64_t families = 0;
    std::int64_t accounts = 0;
    for (const auto& people : classes) {
        families += static_cast<std::int64_t>(people.families.size());
        accounts += static_cast<std::int64_t>(people.accounts.size());
    }
    TRY_DO(maker.desk.as("样例·教务员", maker.families_at(), "families", [&](Work& work) -> Result<Nothing> {
        for (std::size_t i = 0; i < classes.size(); ++i) {
            agreement.class_teacher = school.classes[i].teacher;
            identity::insert_accounts(work, classes[i].accounts, maker.digest, "样例数据");
            pupils::insert_families(work, classes[i].families, agreement);
        }
        work.record("sample.generate", "body", school.body.to_string(), {{"families", families}});
        return Nothing{};
    }));
    maker.figures.accounts += accounts;
    maker.figures.pupils += families;
    return Nothing{};
}

void add_choosers(const People& people, int grade, std::vector<Chooser>& choosers) {
    for (const auto& family : people.families) {
        if (!family.decision || family.decision->decision != pupils::Decision::given) continue;
        const auto& guardian = family.guardians.front();
        choosers.push_back({family.pupil.id, grade, family.decision->id, family.decision->given_at, guardian.account, guardian.name});
    }
}

std::vector<People> people_of_school(Maker& maker, const MadeSchool& school) {
    std::vector<People> classes;
    std::vector<pupils::BulkFamily> earlier;
    for (const auto& class_ : school.classes) {
        const auto at = maker.families_at().plus(std::chrono::milliseconds{800 * static_cast<int>(classes.size())});
        const PeopleWanted wanted{&school, maker.desk.county(), maker.term, at, day_of_consents(maker.term), maker.desk.seed()};
        classes.push_back(people_of_class(wanted, class_, earlier, maker.serials));
    }
    return classes;
}

// Of a school's families what later steps ask for.
struct Filled {
    std::vector<Chooser> choosers;
    std::vector<OnList> listed;
};

Result<Filled> fill_school(Maker& maker, const MadeSchool& school, const MadePlan& plan) {
    const auto classes = people_of_school(maker, school);
    TRY_DO(write_families(maker, school, classes, plan.agreement));
    Filled filled{{}, listed_in(classes)};
    for (std::size_t i = 0; i < classes.size(); ++i) add_choosers(classes[i], school.classes[i].grade, filled.choosers);
    maker.figures.consents += static_cast<std::int64_t>(filled.choosers.size());
    return filled;
}

Result<Nothing> write_choices(Maker& maker, const MadePlan& plan, const MadeRound& round, const Choices& choices) {
    TRY_DO(maker.desk.as("样例·家长", round.closes, "choices", [&](Work& work) -> Result<Nothing> {
        enrolment::insert_bases(work, plan.id, maker.term.first, choices.bases);
        enrolment::insert_wishes(work, round.id, choices.wishes);
        work.record("sample.generate", "enrolment_round", round.id.to_string());
        return Nothing{};
    }));
    maker.figures.base_places += static_cast<std::int64_t>(choices.bases.size());
    maker.figures.wishes += choices.wish_count;
    return Nothing{};
}

Result<Nothing> make_school(Maker& maker, const CountyPlace& county, const org::BodyLine& bureau, const SchoolShape& shape) {
    auto& desk = maker.desk;
    TRY(const MadeSchool school, open_school(desk, bureau, shape, county.name, maker.term, maker.digest));
    TRY(const MadePlan plan, make_plan(desk, school, maker.term));
    TRY(Filled filled, fill_school(maker, school, plan));
    TRY(const MadeRound round, announce_round(desk, school, plan, maker.term));
    TRY_DO(write_choices(maker, plan, round, choices_of(filled.choosers, plan, round, desk.seed())));
    // Every now and then, and for the first draw, which asks about tables that were empty a moment ago.
    if (maker.school_serial % 200 == 0) storage::gather_statistics(maker.storage);
    TRY(const std::int64_t seats, draw_seats(desk, round, maker.term));
    maker.figures.seats += seats;
    TRY(const std::int64_t sessions, make_sessions(desk, plan, maker.term));
    maker.figures.sessions += sessions;
    MoneyFigures money;
    if (maker.wanted.money != MoneyUntil::none) TRY_DO(make_money(desk, school, plan, maker.term, std::move(filled.listed), maker.wanted.on, money));
    TRY(const std::int64_t registers, take_registers(desk, school, maker.term, maker.wanted.on, maker.wanted.register_days));
    maker.figures.registers += registers;
    if (maker.wanted.money == MoneyUntil::settled) TRY_DO(settle_money(desk, school, plan, maker.term, maker.wanted.on, money));
    maker.figures.bills += money.bills;
    maker.figures.payments += money.payments;
    maker.figures.refunds += money.refunds;
    maker.figures.settled += money.settled;
    ++maker.figures.schools;
    maker.figures.classes += static_cast<std::int64_t>(school.classes.size());
    maker.figures.accounts += static_cast<std::int64_t>(school.classes.size()) + 2;
    maker.figures.courses += static_cast<std::int64_t>(plan.base.size() + plan.special.size());
    ++maker.school_serial;
    return Nothing{};
}

// Made in an earlier run that was interrupted, if only in part: it stays as it is. Resident ids go on after those of its pupils.
Result<bool> is_there(Maker& maker, const CountyPlace& county, const SchoolShape& shape) {
    const auto planned = planned_school(county.code, shape);
    TRY(const bool there, maker.desk.look(hour_of(day_of_opening(maker.term), 8), [&](Work& work) -> Result<bool> {
        return org::find_body_by_code(work, planned.account_prefix).has_value();
    }));
    if (!there) return false;
    people_of_school(maker, planned);
    ++maker.school_serial;
    maker.pupils_before += shape.pupils();
    return true;
}

Result<Nothing> make_county(Maker& maker, const CountyPlace& county) {
    TRY(const org::BodyLine bureau, open_county(maker, county));
    maker.serials.clear();
    for (const auto& shape : schools_of(county, maker.wanted)) {
        maker.desk.enter(county.code, fmt::format("school {}", shape.number));
        TRY(const bool there, is_there(maker, county, shape));
        if (!there) TRY_DO(make_school(maker, county, bureau, shape));
        maker.told(maker.pupils_before + maker.figures.pupils, maker.pupils_in_all);
    }
    ++maker.figures.counties;
    return Nothing{};
}

}  // namespace

std::int64_t pupils_wanted(const PopulationWanted& wanted) {
    std::int64_t pupils = 0;
    for (const auto& county : counties_wanted(wanted)) {
        for (const auto& school : schools_of(county, wanted)) pupils += school.pupils();
    }
    return pupils;
}

Result<PopulationFigures> make_population(storage::Storage& storage, const storage::Context& context, const PopulationWanted& wanted, const Told& told) {
    TRY(const TermDays term, planned_term(storage, context, wanted.on));
    Dice salt(mixed(wanted.seed, "password"));
    Maker maker{storage, wanted, term, identity::bulk_password(wanted.password, salt), told, Desk(storage, context, wanted.seed), {}, 0, 0, 0, {}};
    const auto counties = counties_wanted(wanted);
    if (counties.empty()) return no_county(wanted.division);
    maker.pupils_in_all = pupils_wanted(wanted);
    for (const auto& county : counties) TRY_DO(make_county(maker, county));
    if (maker.figures.schools == 0) {
        return Problem{Code::conflict, "population-exists", "这些样例数据已经全部生成，没有可续做的", "this population was made before; nothing is left to make"};
    }
    return maker.figures;
}

}  // namespace luoshi::app
