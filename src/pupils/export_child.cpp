// What the school holds of a child, for its guardians: PIPL art. 45, access and a copy. The guardians' own contacts and
// other people's names stay out.
#include <algorithm>

#include "platform/storage/audit_verify.hpp"
#include "pupils/consent_store.hpp"
#include "pupils/guardianships.hpp"
#include "pupils/queries.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct ExportedNumber {
    NumberKind kind = NumberKind::G;
    std::string number;
    Date valid_from;
    Date valid_until;
};
BOOST_DESCRIBE_STRUCT(ExportedNumber, (), (kind, number, valid_from, valid_until))

struct ExportedGuardian {
    std::string name;
    std::string relation;
    GuardianshipState state = GuardianshipState::waiting;
    Instant asked_at;
};
BOOST_DESCRIBE_STRUCT(ExportedGuardian, (), (name, relation, state, asked_at))

struct ExportedGroup {
    GroupKind kind = GroupKind::disabled;
    Date valid_from;
    Date valid_until;
    std::string document;
};
BOOST_DESCRIBE_STRUCT(ExportedGroup, (), (kind, valid_from, valid_until, document))

struct ExportedChild {
    std::string schema = "luoshi.child/1";
    Instant made_at;
    std::string county;
    std::string code;
    std::string name;
    std::optional<Sex> sex;
    Date born;
    bool boarding = false;
    PupilState state = PupilState::on_roll;
    std::optional<std::string> resident_id;
    std::vector<ExportedNumber> numbers;
    std::vector<PupilPlace> places;
    std::vector<KnownGuardian> known_guardians;
    std::vector<ExportedGuardian> guardians;
    std::vector<ExportedGroup> groups;
    std::vector<ConsentRow> consents;
    std::vector<PupilCorrection> corrections;  // asked for, with the answers
    std::vector<RosterEvent> reveals;  // who looked at what is masked, and why
};
BOOST_DESCRIBE_STRUCT(ExportedChild, (),
                      (schema, made_at, county, code, name, sex, born, boarding, state, resident_id, numbers, places,
                       known_guardians, guardians, groups, consents, corrections, reveals))

}  // namespace

Result<http::FileReply> export_child(Work& work, const OneChild& query) {
    TRY(const PupilLine line, require_guardian(work, query.pupil));
    const auto pupil = find_stored_pupil(work, line.id).value();
    ExportedChild child;
    child.made_at = work.now();
    child.county = pupil.county;
    child.code = pupil.code;
    child.name = pupil.name;
    child.sex = pupil.sex;
    child.born = pupil.born;
    child.boarding = pupil.boarding;
    child.state = pupil.state;
    if (pupil.resident_id) child.resident_id = unseal_field("resident_id", pupil.id.to_string(), *pupil.resident_id);
    child.numbers = work.all<ExportedNumber>(queries::numbers_of, pupil.county, pupil.id);
    for (auto& number : child.numbers) number.number = unseal_field("number", pupil.id.to_string(), number.number);
    child.places = work.all<PupilPlace>(queries::places_of, pupil.county, pupil.id);
    child.known_guardians = work.all<KnownGuardian>(queries::known_guardians_of, pupil.county, pupil.id);
    for (const auto& row : guardianships_of(work, pupil.county, pupil.id))
        child.guardians.push_back({row.name, row.relation, row.state, row.asked_at});
    child.groups = work.all<ExportedGroup>(queries::all_groups_of, pupil.county, pupil.id);
    child.consents = consent_rows(work, pupil);
    TRY(child.corrections, find_child_corrections(work, query));
    for (const auto& entry : storage::audit_of(work, "pupil", pupil.id.to_string(), 200)) {
        if (entry.action != "pupils.reveal") continue;
        const auto details = boost::json::parse(entry.details);
        child.reveals.push_back({entry.at, entry.actor, std::string(details.at("field").as_string()),
                                 std::string(details.at("reason").as_string())});
    }
    return http::FileReply{"child-" + pupil.code + ".json", "application/json", json::to_json(child)};
}

}  // namespace luoshi::pupils
