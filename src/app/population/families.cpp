#include "app/population/families.hpp"

#include <fmt/format.h>

#include "app/population/names.hpp"

namespace luoshi::app {
namespace {

// What families are like; assumptions of ours where the comment names no source.
constexpr double with_sibling = 0.18;
constexpr double with_second_guardian = 0.15;
constexpr double consenting = 0.90;  // national voluntary participation "over 90 %" (afterschool.md 3.2)
constexpr double refusing = 0.04;    // the rest stays silent
constexpr double by_teacher = 0.04;  // of the consents: entered for a family without a phone

struct Home {
    const PeopleWanted& wanted;
    const MadeClass& class_;
    Dice& dice;
    Identifiers& ids;
    People& people;
    Serials& serials;
};

Date born_in(Home& home) {
    const int first = home.wanted.term.school_year - home.class_.grade - 6;
    return Date(first, 9, 1).plus_days(home.dice.below(365));
}

std::string resident_id(Home& home, Date born, pupils::Sex sex) {
    const auto key = (born.days().time_since_epoch().count() << 1) | (sex == pupils::Sex::male ? 1 : 0);
    const int serial = 2 * home.serials[key]++ + (sex == pupils::Sex::male ? 1 : 2);
    return made_up_resident_id(std::string_view(home.wanted.county).substr(0, 4), born, serial);
}

pupils::BulkGuardian new_guardian(Home& home, const std::string& name, const std::string& relation) {
    pupils::BulkGuardian guardian{home.ids.make<pupils::GuardianshipId>(), home.ids.make<AccountId>(), name, relation};
    home.people.accounts.push_back({guardian.account,
                                    fmt::format("{}-{}{:02}-p{}", home.wanted.school->account_prefix, home.class_.grade, home.class_.number,
                                                home.people.accounts.size() + 1),
                                    name, home.wanted.school->body, "parent"});
    return guardian;
}

void add_guardians(Home& home, pupils::BulkFamily& family, const std::string& family_name) {
    const bool mother = home.dice.chance(0.6);
    const auto named = [&](bool woman) {
        return (woman ? surname(home.dice) : family_name) + given_name(home.dice, woman ? pupils::Sex::female : pupils::Sex::male);
    };
    family.guardians.push_back(new_guardian(home, named(mother), mother ? "母亲" : "父亲"));
    if (home.dice.chance(with_second_guardian)) family.guardians.push_back(new_guardian(home, named(!mother), mother ? "父亲" : "母亲"));
    for (const auto& guardian : family.guardians) {
        family.pupil.guardians.push_back({guardian.name, guardian.relation, made_up_phone(home.dice.below(100'000'000))});
    }
}

// An elder child's guardians look after this one too.
void share_guardians(Home& home, pupils::BulkFamily& family, const pupils::BulkFamily& elder) {
    for (auto guardian : elder.guardians) {
        guardian.id = home.ids.make<pupils::GuardianshipId>();
        family.guardians.push_back(std::move(guardian));
    }
    family.pupil.guardians = elder.pupil.guardians;
}

void add_groups(Home& home, pupils::BulkFamily& family) {
    const bool country = home.wanted.school->shape.tier == org::Tier::town || home.wanted.school->shape.tier == org::Tier::village;
    const auto join = [&](double share, pupils::GroupKind kind) {
        if (home.dice.chance(share)) family.groups.push_back({home.ids.make<pupils::PupilGroupId>(), kind});
    };
    join(country ? 0.15 : 0.01, pupils::GroupKind::left_behind);
    join(country ? 0.01 : 0.08, pupils::GroupKind::migrant);
    join(0.03, pupils::GroupKind::hardship);
    join(0.01, pupils::GroupKind::disabled);
    join(0.015, pupils::GroupKind::low_income);
}

void decide(Home& home, pupils::BulkFamily& family) {
    const double roll = home.dice.unit();
    if (roll >= consenting + refusing) return;
    pupils::BulkDecision decision;
    decision.id = home.ids.make<pupils::ConsentId>();
    decision.decision = roll < consenting ? pupils::Decision::given : pupils::Decision::refused;
    const auto seconds = std::chrono::seconds{home.dice.below(4 * 12 * 3600)};
    const auto day = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::hours{12});
    decision.given_at = hour_of(home.wanted.consents_from.plus_days(static_cast<int>(seconds / day)), 8).plus(seconds % day);
    if (home.dice.chance(by_teacher)) {
        decision.decided_by = pupils::DecidedBy::class_teacher;
        decision.reason = "家长没有手机，电话告知后代录";
    }
    family.decision = decision;
}

void add_family(Home& home, std::vector<pupils::BulkFamily>& earlier) {
    pupils::BulkFamily family;
    auto& pupil = family.pupil;
    pupil.id = home.ids.make<pupils::PupilId>();
    pupil.class_ = home.class_.id;
    pupil.school = home.wanted.school->body;
    pupil.sex = home.dice.chance(0.53) ? pupils::Sex::male : pupils::Sex::female;
    pupil.born = born_in(home);
    pupil.boarding = home.class_.grade >= 7 && home.wanted.school->shape.tier != org::Tier::city && home.dice.chance(0.3);
    pupil.enrolled_on = Date(home.wanted.term.school_year, 9, 1).plus_days(-25);
    pupil.resident_id = resident_id(home, pupil.born, pupil.sex);
    pupil.number = "G" + *pupil.resident_id;
    const bool younger = !earlier.empty() && home.dice.chance(with_sibling);
    const auto* elder = younger ? &earlier[static_cast<std::size_t>(home.dice.below(static_cast<int>(earlier.size())))] : nullptr;
    const auto family_name = elder != nullptr ? elder->pupil.name.substr(0, 3) : surname(home.dice);
    pupil.name = family_name + given_name(home.dice, pupil.sex);
    if (elder != nullptr) share_guardians(home, family, *elder);
    else add_guardians(home, family, family_name);
    add_groups(home, family);
    decide(home, family);
    if (elder == nullptr && earlier.size() < 200 && home.dice.chance(0.3)) earlier.push_back(family);
    home.people.families.push_back(std::move(family));
}

}  // namespace

People people_of_class(const PeopleWanted& wanted, const MadeClass& class_, std::vector<pupils::BulkFamily>& earlier, Serials& serials) {
    Dice dice(mixed(wanted.seed, static_cast<std::uint64_t>(class_.grade * 100 + class_.number)));
    Identifiers ids(wanted.made_at, dice);
    People people;
    Home home{wanted, class_, dice, ids, people, serials};
    for (int i = 0; i < class_.pupils; ++i) add_family(home, earlier);
    return people;
}

}  // namespace luoshi::app
