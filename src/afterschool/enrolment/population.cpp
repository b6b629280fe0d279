#include "afterschool/enrolment/population.hpp"

#include <fmt/format.h>

#include "afterschool/enrolment/queries.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

constexpr std::string_view agreement_text_sha256 = "0000000000000000000000000000000000000000000000000000000000000000";

AccountId add_account(Work& work, const std::string& county, const std::string& name, const std::string& shown) {
    const auto id = work.new_id<AccountId>();
    work.run(queries::seed_account_name, name, county, id);
    work.run(queries::seed_account, county, id, name, shown, work.now(), false);
    return id;
}

void add_classes(Work& work, Population& made) {
    const auto& wanted = made.wanted;
    for (int number = 1; number <= wanted.classes; ++number) {
        const auto teacher =
            add_account(work, wanted.county, fmt::format("teacher-{}-{}", wanted.school.to_string(), number),
                        fmt::format("班主任{}", number));
        const auto id = work.new_id<ClassId>();
        work.run(queries::seed_class, wanted.county, id, wanted.school, wanted.school_year - 2, wanted.school_year, 3,
                 number, fmt::format("三年级{}班", number), teacher, true);
        made.classes.push_back(id);
        made.teachers.push_back(teacher);
    }
}

void add_plan(Work& work, Population& made) {
    const auto& wanted = made.wanted;
    made.plan = work.new_id<PlanId>();
    work.run(queries::seed_plan, wanted.county, made.plan, wanted.school, wanted.school_year, wanted.term, work.now());
    const auto add_course = [&](const std::string& kind, const std::string& name, const std::string& slot) {
        const auto id = work.new_id<CourseId>();
        work.run(queries::seed_course, wanted.county, id, made.plan, wanted.school, kind, name, wanted.places_min,
                 wanted.places_max, slot, false, kind == "base" ? "homework" : "sport");
        return id;
    };
    work.run(queries::seed_slot, wanted.county, made.plan, "base", "基础托管", 31, 15 * 60, 16 * 60);
    const auto add_groups = [&](const std::string& name, const std::string& slot) {
        for (int group = 1; group <= wanted.base_groups; ++group)
            made.groups.push_back({add_course("base", group == 1 ? name : fmt::format("{}{}", name, group), slot), slot});
    };
    add_groups("作业辅导", "base");
    made.base = made.groups.front().id;
    for (int slot = 1; slot <= wanted.slots; ++slot) {
        // The next slot of a day begins when the one before ends: at most eight minutes are spent on one in a large
        // benchmark.
        const int length = std::max(1, std::min(40, 480 / wanted.slots));
        const auto code = fmt::format("s{}", slot);
        work.run(queries::seed_slot, wanted.county, made.plan, code, fmt::format("第{}课时", slot), 31,
                 16 * 60 + (slot - 1) * length, 16 * 60 + slot * length);
        for (int i = 1; i <= wanted.courses_per_slot; ++i)
            made.courses.push_back({add_course("special", fmt::format("课程{}-{}", slot, i), code), code});
    }
    if (wanted.second_hour) add_groups("自主阅读", "s1");
    made.agreement = work.new_id<pupils::AgreementId>();
    work.run(queries::seed_agreement, wanted.county, made.agreement, wanted.school, wanted.school_year, wanted.term,
             agreement_text_sha256, work.now());
}

void add_family(Work& work, Population& made, int number) {
    const auto& wanted = made.wanted;
    Family family;
    family.class_ = made.classes[static_cast<std::size_t>(number) % made.classes.size()];
    family.guardian = add_account(work, wanted.county, fmt::format("family-{}-{}", wanted.school.to_string(), number),
                                  fmt::format("家长{}", number));
    family.pupil = work.new_id<PupilId>();
    family.guardianship = work.new_id<Id<struct GuardianshipSeedTag>>();
    const auto code = fmt::format("{:08X}", (number + 1) * 2654435761U);
    work.run(queries::seed_pupil, wanted.county, family.pupil, wanted.school, family.class_, code,
             fmt::format("学生{}", number), false);
    work.run(queries::seed_guardianship, wanted.county, family.guardianship, family.pupil, family.guardian,
             fmt::format("家长{}", number), work.now());
    decide_anew(work, made, family, pupils::Decision::given);
    const auto session = work.new_id<Id<struct SessionSeedTag>>();
    family.secret = fmt::format("{}.{}.{:040}", wanted.county, session.to_string(), number);
    work.run(queries::seed_session, wanted.county, session, family.guardian, crypto::sha256_hex(family.secret),
             work.now(), work.now().plus(std::chrono::hours{24}));
    made.families.push_back(std::move(family));
}

}  // namespace

void decide_anew(Work& work, const Population& population, Family& family, pupils::Decision decision) {
    const auto& wanted = population.wanted;
    const auto serial = work.one<int>(queries::seed_decisions, wanted.county, family.pupil).value_or(0) + 1;
    family.consent = work.new_id<ConsentId>();
    family.consented_at = work.now();
    work.run(queries::seed_consent, wanted.county, family.consent, family.pupil, wanted.school_year, wanted.term,
             serial, population.agreement, agreement_text_sha256, decision, family.consented_at, family.guardianship,
             family.guardian);
    work.run(queries::seed_standing, wanted.county, family.pupil, wanted.school_year, wanted.term, decision,
             family.consent, family.consented_at);
    if (serial > 1)
        work.run(queries::seed_consent_ends, wanted.county, family.pupil, wanted.school_year, wanted.term, family.consented_at);
    if (decision == pupils::Decision::given)
        work.run(queries::seed_consent_span, wanted.county, family.consent, family.pupil, wanted.school_year, wanted.term,
                 family.consented_at);
}

Result<Population> populate(storage::Storage& storage, const storage::Context& context,
                            const PopulationWanted& wanted) {
    auto made = std::make_shared<Population>();
    made->wanted = wanted;
    auto county = context;
    county.county = wanted.county;
    TRY_DO(storage::write(storage, county, [&](Work& work) -> Result<Nothing> {
        *made = Population{};
        made->wanted = wanted;
        add_classes(work, *made);
        add_plan(work, *made);
        work.record("enrolment.populate", "body", wanted.school.to_string());
        return Nothing{};
    }));
    for (int first = 0; first < wanted.pupils; first += 500) {
        const auto before = made->families.size();
        TRY_DO(storage::write(storage, county, [&](Work& work) -> Result<Nothing> {
            made->families.resize(before);
            for (int number = first; number < std::min(first + 500, wanted.pupils); ++number)
                add_family(work, *made, number);
            work.record("enrolment.populate", "body", wanted.school.to_string(),
                        {{"families", static_cast<std::int64_t>(made->families.size())}});
            return Nothing{};
        }));
    }
    return std::move(*made);
}

}  // namespace luoshi::afterschool::enrolment
