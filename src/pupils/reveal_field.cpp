// Showing one masked detail for a reason, and erasing them all when a pupil is gone.
#include "pupils/erasure.hpp"
#include "pupils/queries.hpp"
#include "pupils/settings.hpp"
#include "pupils/store.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {

Result<Revealed> reveal_field(Work& work, const RevealField& command) {
    TRY(const StoredPupil pupil, pupil_to_change(work, command.id, permissions::reveal));
    TRY_DO(require_reason(command.reason));
    const Problem nothing{Code::missing, "nothing-there", "没有登记这一项", "this detail is not on record"};
    std::optional<std::string> value;
    switch (command.field) {
        case MaskedField::resident_id:
            if (pupil.resident_id) value = unseal_field("resident_id", pupil.id.to_string(), *pupil.resident_id);
            break;
        case MaskedField::number:
            if (const auto sealed = work.one<std::string>(queries::running_number, pupil.county, pupil.id)) {
                value = unseal_field("number", pupil.id.to_string(), *sealed);
            }
            break;
        case MaskedField::phone_1:
        case MaskedField::phone_2: {
            const int seat = command.field == MaskedField::phone_1 ? 1 : 2;
            const auto sealed =
                work.one<std::optional<std::string>>(queries::known_phone, pupil.county, pupil.id, seat);
            if (sealed && *sealed)
                value =
                    unseal_field("known_guardian.phone", pupil.id.to_string() + "/" + std::to_string(seat), **sealed);
            break;
        }
    }
    if (!value) return nothing;
    work.record("pupils.reveal", "pupil", pupil.id.to_string(),
                json::value{{"field", json::enum_name(command.field)}, {"reason", command.reason}});
    return Revealed{*std::move(value)};
}

void erase(Work& work, std::string_view county, PupilId pupil) {
    work.run(queries::delete_numbers, county, pupil);
    work.run(queries::delete_known_guardians, county, pupil);
    work.run(queries::delete_groups, county, pupil);
    work.run(queries::delete_corrections, county, pupil);
    work.run(queries::end_guardianships, county, pupil, work.now());
    work.run(queries::erase_guardian_names, county, pupil);
    work.run(queries::erase_pupil, county, pupil, work.now());
}

Result<PupilStep> erase_pupil(Work& work, const ErasePupil& command) {
    TRY(const StoredPupil pupil, pupil_to_change(work, command.id, permissions::write));
    TRY_DO(require_reason(command.reason));
    if (pupil.here())
        return Problem{Code::conflict, "still-here", "学生离校以后才能删除个人信息",
                       "personal details are erased only after a pupil left"};
    erase(work, pupil.county, pupil.id);
    work.record("pupils.erase", "pupil", pupil.id.to_string(), json::value{{"reason", command.reason}});
    const auto erased = find_stored_pupil(work, pupil.id).value();
    return PupilStep{erased.id, erased.county, erased.code, erased.state, erased.version, {}};
}

}  // namespace luoshi::pupils
