// What happens to one pupil: coming in, corrections, another number, another class, leaving.
#include "foundation/words.hpp"
#include "pupils/consent_store.hpp"
#include "pupils/counts/measures.hpp"
#include "pupils/places.hpp"
#include "pupils/queries.hpp"
#include "pupils/store.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

PupilStep step_of(Work& work, PupilId id, std::vector<org::Warning> doubts = {}) {
    const auto pupil = find_stored_pupil(work, id).value();
    return {pupil.id, pupil.county, pupil.code, pupil.state, pupil.version, std::move(doubts)};
}

std::optional<std::string> given(const std::optional<std::string>& text) {
    if (!text || is_blank(*text)) return std::nullopt;
    return text;
}

Problem not_here() {
    return {Code::conflict, "not-here", "这名学生已不在本校就读", "this pupil is no longer at this school"};
}

// An open class of a school whose roster the actor keeps, in the county of this write.
Result<ClassLine> class_to_fill(Work& work, ClassId id) {
    const auto line = find_class(work, id);
    if (!line) return no_such_class();
    if (!work.actor().may(permissions::read, line->school_path)) return no_such_class();
    TRY_DO(require(work.actor(), permissions::write, line->school_path));
    TRY_DO(written_here(work, line->county));
    if (!line->open) return Problem{Code::conflict, "class-closed", "这个班已经毕业", "this class has graduated"};
    return *line;
}

}  // namespace

Result<PupilStep> enrol_pupil(Work& work, const EnrolPupil& command) {
    TRY(const ClassLine line, class_to_fill(work, command.class_));
    if (const auto known = find_stored_pupil(work, command.id)) {
        const bool same = known->school == line.school && known->name == command.name && known->born == command.born;
        if (!same) return id_taken();
        return step_of(work, command.id);
    }
    TRY_DO(check_particulars(work, command.name, command.born, command.guardians));
    const auto enrolled = command.enrolled_on.value_or(work.today());
    if (enrolled > work.today()) {
        return Problem{Code::invalid,
                       "enrolled-later",
                       "入学日期不能晚于今天",
                       "the day of enrolment is not after today",
                       {{"enrolled_on", "later", "入学日期不能晚于今天"}}};
    }
    const auto resident_id = given(command.resident_id);
    const auto number = given(command.number);
    TRY_DO(not_on_roll(work, line.county, resident_id, number, command.id));
    insert_pupil(work, {command.id, line.id, line.school, command.name, command.sex, command.born, command.boarding,
                        resident_id, number, enrolled, command.guardians});
    auto doubts = doubts_about(resident_id, number, command.born);
    work.record("pupils.enrol", "pupil", command.id.to_string(),
                json::value{{"class", line.id.to_string()}, {"doubts", doubts.size()}});
    return step_of(work, command.id, std::move(doubts));
}

Result<PupilStep> correct_pupil(Work& work, const CorrectPupil& command) {
    TRY(const StoredPupil pupil, pupil_to_change(work, command.id, permissions::write, command.if_match));
    TRY_DO(require_reason(command.reason));
    TRY_DO(
        check_particulars(work, command.name, command.born, command.guardians.value_or(std::vector<GivenGuardian>{})));
    const auto resident_id = given(command.resident_id);
    auto sealed = pupil.resident_id;
    auto digest = pupil.resident_id_digest;
    if (resident_id) {
        if (pupil.here()) TRY_DO(not_on_roll(work, pupil.county, resident_id, std::nullopt, pupil.id));
        sealed = seal_field(work, "resident_id", pupil.id.to_string(), upper_case(*resident_id));
        digest = number_digest(*resident_id);
    }
    work.run(queries::correct_pupil, pupil.county, pupil.id, command.name, command.sex, command.born, command.boarding,
             sealed, digest);
    if (command.guardians) put_known_guardians(work, pupil.county, pupil.id, *command.guardians);
    auto doubts = doubts_about(resident_id, std::nullopt, command.born);
    json::value fields = boost::json::array{};
    const auto changed = [&](bool differs, std::string_view name) {
        if (differs) fields.as_array().push_back(boost::json::string(name));
    };
    changed(pupil.name != command.name, "name");
    changed(pupil.sex != command.sex, "sex");
    changed(pupil.born != command.born, "born");
    changed(pupil.boarding != command.boarding, "boarding");
    changed(resident_id.has_value(), "resident_id");
    changed(command.guardians.has_value(), "guardians");
    work.record("pupils.correct", "pupil", pupil.id.to_string(),
                json::value{{"reason", command.reason}, {"fields", fields}, {"doubts", doubts.size()}});
    return step_of(work, pupil.id, std::move(doubts));
}

Result<PupilStep> change_number(Work& work, const ChangeNumber& command) {
    TRY(const StoredPupil pupil, pupil_to_change(work, command.id, permissions::write, command.if_match));
    TRY_DO(require_reason(command.reason));
    if (!pupil.here()) return not_here();
    if (is_blank(command.number))
        return Problem{Code::invalid,
                       "number-required",
                       "请填写学籍号",
                       "give the pupil number",
                       {{"number", "required", "请填写学籍号"}}};
    const auto from = command.from.value_or(work.today());
    if (from > work.today() || from < pupil.enrolled_on) {
        return Problem{Code::invalid,
                       "day-outside",
                       "启用日期应在入学之后、不晚于今天",
                       "the day lies between enrolment and today",
                       {{"from", "outside", "启用日期应在入学之后、不晚于今天"}}};
    }
    TRY_DO(not_on_roll(work, pupil.county, std::nullopt, command.number, pupil.id));
    put_number(work, pupil.county, pupil.id, command.number, from);
    work.run(queries::touch_pupil, pupil.county, pupil.id);
    auto doubts = doubts_about(std::nullopt, command.number, pupil.born);
    work.record("pupils.change_number", "pupil", pupil.id.to_string(),
                json::value{{"reason", command.reason},
                            {"kind", json::enum_name(number_kind(upper_case(command.number)))},
                            {"doubts", doubts.size()}});
    return step_of(work, pupil.id, std::move(doubts));
}

Result<PupilStep> move_pupil(Work& work, const MovePupil& command) {
    TRY(const StoredPupil pupil, pupil_to_change(work, command.id, permissions::write, command.if_match));
    TRY_DO(require_reason(command.reason));
    if (!pupil.here()) return not_here();
    TRY(const ClassLine line, class_to_fill(work, command.class_));
    if (line.school != pupil.school) return no_such_class();
    if (line.id == pupil.class_)
        return Problem{Code::conflict, "same-class", "学生已在这个班", "the pupil is in this class already"};
    put_into(work, pupil, line.id, line.school);
    work.record(
        "pupils.move", "pupil", pupil.id.to_string(),
        json::value{{"reason", command.reason}, {"from", pupil.class_.to_string()}, {"to", line.id.to_string()}});
    return step_of(work, pupil.id);
}

Result<PupilStep> step_pupil(Work& work, const StepPupil& command) {
    TRY(const StoredPupil pupil, pupil_to_change(work, command.id, permissions::write, command.if_match));
    TRY_DO(require_reason(command.reason));
    switch (command.step) {
        case PupilStepKind::suspend:
            if (pupil.state != PupilState::on_roll)
                return Problem{Code::conflict, "not-on-roll", "只有在籍学生可以办理休学",
                               "only a pupil on the roll can be suspended"};
            work.run(queries::set_pupil_state, pupil.county, pupil.id, PupilState::suspended);
            break;
        case PupilStepKind::resume:
            if (pupil.state != PupilState::suspended)
                return Problem{Code::conflict, "not-suspended", "只有休学的学生可以办理复学",
                               "only a suspended pupil can come back"};
            work.run(queries::set_pupil_state, pupil.county, pupil.id, PupilState::on_roll);
            break;
        case PupilStepKind::transfer_out:
        case PupilStepKind::leave:
            if (!pupil.here()) return not_here();
            end_stay(work, pupil, command.step == PupilStepKind::leave ? PupilState::left : PupilState::transferred);
            break;
    }
    work.record(std::string("pupils.") + std::string(json::enum_name(command.step)), "pupil", pupil.id.to_string(),
                json::value{{"reason", command.reason}});
    return step_of(work, pupil.id);
}

Result<PupilStep> receive_pupil(Work& work, const ReceivePupil& command) {
    TRY(const ClassLine line, class_to_fill(work, command.class_));
    // One answer for a wrong number and a wrong name: a school cannot find out who went where by trying.
    const Problem unknown{
        Code::missing, "no-transferred-pupil", "本区划没有以此姓名和号码转出的学生；跨区划转入请按新生登记",
        "no pupil of this name and number was transferred out in this county; one from elsewhere is enrolled anew"};
    const auto id = work.one<PupilId>(queries::transferred_pupil, line.county, number_digest(command.proof));
    const auto pupil = id ? find_stored_pupil(work, *id) : std::nullopt;
    if (!pupil || pupil->erased_at || pupil->name != command.name) return unknown;
    std::optional<std::string> resident_id;
    if (pupil->resident_id) resident_id = unseal_field("resident_id", pupil->id.to_string(), *pupil->resident_id);
    TRY_DO(not_on_roll(work, line.county, resident_id, std::nullopt, pupil->id));
    work.run(queries::reopen_pupil, pupil->county, pupil->id, line.school, line.id, work.today());
    work.run(queries::insert_place, pupil->county, pupil->id, work.today(), line.school, line.id);
    work.run(queries::reopen_number, pupil->county, pupil->id, work.today());
    tally::add(work, line.school, counts::on_roll, work.today(), 1);
    if (line.school != pupil->school) end_consents_at(work, *pupil, line.school);
    work.emit("pupils.pupil_moved", json::value{{"county", pupil->county},
                                                {"pupil", pupil->id.to_string()},
                                                {"from_class", pupil->class_.to_string()},
                                                {"to_class", line.id.to_string()}});
    work.record("pupils.receive", "pupil", pupil->id.to_string(),
                json::value{{"from", pupil->school.to_string()}, {"to", line.school.to_string()}});
    return step_of(work, pupil->id);
}

}  // namespace luoshi::pupils
