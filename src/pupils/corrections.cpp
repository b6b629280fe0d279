// A guardian says what is wrong in the child's particulars; the school changes it by its usual way, or says why not.
// PIPL art. 46: who finds personal information inaccurate may ask for its correction.
#include <algorithm>
#include <cstdlib>
#include <limits>

#include "foundation/words.hpp"
#include "pupils/guardianships.hpp"
#include "pupils/masks.hpp"
#include "pupils/places.hpp"
#include "pupils/queries.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

struct StoredCorrection {
    CorrectionId id;
    std::string county;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    PupilCorrectionField field = PupilCorrectionField::name;
    std::string right_value;  // sealed
    std::string reason;
    Instant asked_at;
    std::string asked_by;
    PupilCorrectionState state = PupilCorrectionState::open;
    std::optional<std::string> answer;
    std::optional<Instant> decided_at;
    std::optional<std::string> decided_by;
};
BOOST_DESCRIBE_STRUCT(StoredCorrection, (),
                      (id, county, pupil, pupil_name, class_name, field, right_value, reason, asked_at, asked_by, state,
                       answer, decided_at, decided_by))

constexpr std::string_view sealed_as = "correction_request.right_value";

Problem wrong_value(std::string slug, std::string words, std::string words_en) {
    return {Code::invalid, "invalid-fields", words, std::move(words_en), {{"value", std::move(slug), words}}};
}

bool is_number(PupilCorrectionField field) {
    return field == PupilCorrectionField::resident_id || field == PupilCorrectionField::number;
}

// What stands in the roster now, written as a value of the request.
std::optional<std::string> present_value(Work& work, const StoredPupil& pupil, PupilCorrectionField field) {
    switch (field) {
        case PupilCorrectionField::name:
            return pupil.name;
        case PupilCorrectionField::sex:
            return pupil.sex ? std::optional(std::string(json::enum_name(*pupil.sex))) : std::nullopt;
        case PupilCorrectionField::born:
            return pupil.born.to_string();
        case PupilCorrectionField::boarding:
            return pupil.boarding ? "true" : "false";
        case PupilCorrectionField::resident_id:
            if (!pupil.resident_id) return std::nullopt;
            return unseal_field("resident_id", pupil.id.to_string(), *pupil.resident_id);
        case PupilCorrectionField::number:
            if (const auto sealed = work.one<std::string>(queries::running_number, pupil.county, pupil.id))
                return unseal_field("number", pupil.id.to_string(), *sealed);
            return std::nullopt;
    }
    return std::nullopt;
}

// The value as it is kept, or why it cannot be one.
Result<std::string> checked_value(Work& work, const StoredPupil& pupil, PupilCorrectionField field,
                                  std::string_view given) {
    if (is_blank(given)) return wrong_value("required", "请填写正确的内容", "write down what is right");
    std::string value(given);
    switch (field) {
        case PupilCorrectionField::name:
            TRY_DO(check_particulars(work, value, pupil.born, {}));
            break;
        case PupilCorrectionField::sex:
            if (value != "male" && value != "female")
                return wrong_value("unknown", "性别请选择男或女", "sex is male or female");
            break;
        case PupilCorrectionField::boarding:
            if (value != "true" && value != "false")
                return wrong_value("unknown", "是否寄宿请选择是或否", "boarding is yes or no");
            break;
        case PupilCorrectionField::born: {
            const auto day = Date::parse(value);
            if (!day || !plausible_birth(*day, work.today()))
                return wrong_value("not-plausible", "出生日期“" + value + "”不像中小学生的出生日期，请核对",
                                   "no pupil of grades 1 to 9 was born on that day");
            break;
        }
        case PupilCorrectionField::resident_id:
        case PupilCorrectionField::number:
            value = upper_case(value);
            if (value.size() < 4 || value.size() > 32)
                return wrong_value("length", "号码应为 4 到 32 位，请照证件填写", "a number has 4 to 32 characters");
            break;
    }
    if (present_value(work, pupil, field) == value)
        return Problem{Code::conflict,
                       "no-difference",
                       "学校登记的就是这个内容，不需要更正",
                       "this is what the school holds already",
                       {{"value", "no-difference", "学校登记的就是这个内容，不需要更正"}}};
    return value;
}

std::string shown(PupilCorrectionField field, const std::optional<std::string>& value) {
    if (!value) return "";
    return is_number(field) ? mask_number(*value) : *value;
}

PupilCorrection row_of(Work& work, const StoredCorrection& stored) {
    const auto value = unseal_field(sealed_as, stored.id.to_string(), stored.right_value);
    PupilCorrection row{stored.id,
                        stored.county,
                        stored.pupil,
                        stored.pupil_name,
                        stored.class_name,
                        stored.field,
                        {},
                        shown(stored.field, value),
                        stored.reason,
                        stored.asked_at,
                        stored.asked_by,
                        stored.state,
                        stored.answer,
                        stored.decided_at,
                        stored.decided_by};
    if (const auto pupil = find_stored_pupil(work, stored.pupil))
        row.present = shown(stored.field, present_value(work, *pupil, stored.field));
    return row;
}

PupilCorrection row_at(Work& work, CorrectionId id) {
    return row_of(work, work.one<StoredCorrection>(queries::correction_by_id, id).value());
}

Problem no_such_correction() {
    return {Code::missing, "no-such-correction", "没有这条更正申请，或者您看不到它",
            "there is no such request, or not for you"};
}

// By the roster's own ways, so that their checks and their audit hold here too.
Result<PupilStep> carry_out(Work& work, const StoredPupil& pupil, PupilCorrectionField field, const std::string& value,
                            const std::string& reason) {
    const http::IfMatch seen{pupil.version};
    if (field == PupilCorrectionField::number) {
        return change_number(work, {.id = pupil.id, .county = {}, .number = value, .reason = reason, .if_match = seen});
    }
    CorrectPupil command{.id = pupil.id,
                         .county = {},
                         .name = pupil.name,
                         .sex = pupil.sex.value_or(Sex::male),
                         .born = pupil.born,
                         .boarding = pupil.boarding,
                         .reason = reason,
                         .if_match = seen};
    switch (field) {
        case PupilCorrectionField::name:
            command.name = value;
            break;
        case PupilCorrectionField::sex:
            command.sex = value == "female" ? Sex::female : Sex::male;
            break;
        case PupilCorrectionField::born:
            command.born = Date::parse(value).value();
            break;
        case PupilCorrectionField::boarding:
            command.boarding = value == "true";
            break;
        case PupilCorrectionField::resident_id:
        case PupilCorrectionField::number:
            command.resident_id = value;
            break;
    }
    return correct_pupil(work, command);
}

}  // namespace

Result<std::vector<PupilCorrection>> find_child_corrections(Work& work, const OneChild& query) {
    TRY(const PupilLine pupil, require_guardian(work, query.pupil));
    std::vector<PupilCorrection> rows;
    for (const auto& stored : work.all<StoredCorrection>(queries::corrections_of, pupil.county, pupil.id))
        rows.push_back(row_of(work, stored));
    return rows;
}

Result<PupilCorrection> ask_correction(Work& work, const AskPupilCorrection& command) {
    TRY(const PupilLine line, require_guardian(work, command.pupil));
    TRY_DO(require_reason(command.reason));
    const auto pupil = find_stored_pupil(work, line.id).value();
    if (const auto known = work.one<StoredCorrection>(queries::correction_by_id, command.id)) {
        if (known->pupil != pupil.id || known->field != command.field) return id_taken();
        return row_of(work, *known);
    }
    TRY(const std::string value, checked_value(work, pupil, command.field, command.value));
    for (const auto& other : work.all<StoredCorrection>(queries::corrections_of, pupil.county, pupil.id)) {
        if (other.field != command.field || other.state != PupilCorrectionState::open) continue;
        return Problem{Code::conflict, "asked-already", "这一项已有申请在等学校处理；如要改，请先撤回那一条",
                       "a request about this waits for the school already; withdraw it first to change it"};
    }
    work.run(queries::insert_correction, pupil.county, command.id, pupil.id,
             guardianship_of(work, pupil, *work.actor().account).value(), command.field,
             seal_field(work, sealed_as, command.id.to_string(), value), command.reason, work.now(), work.actor().name);
    work.record("pupils.ask_correction", "pupil", pupil.id.to_string(),
                json::value{{"correction", command.id.to_string()},
                            {"field", json::enum_name(command.field)},
                            {"reason", command.reason}});
    return row_at(work, command.id);
}

Result<PupilCorrection> withdraw_correction(Work& work, const WithdrawPupilCorrection& command) {
    TRY(const PupilLine pupil, require_guardian(work, command.pupil));
    const auto stored = work.one<StoredCorrection>(queries::correction_by_id, command.id);
    if (!stored || stored->pupil != pupil.id) return no_such_correction();
    if (stored->state == PupilCorrectionState::withdrawn) return row_of(work, *stored);
    if (stored->state != PupilCorrectionState::open)
        return Problem{Code::conflict, "answered-already", "学校已经答复，不能再撤回",
                       "the school has answered already"};
    work.run(queries::decide_correction, pupil.county, stored->id, PupilCorrectionState::withdrawn, std::nullopt,
             work.now(), work.actor().name);
    work.record("pupils.withdraw_correction", "pupil", pupil.id.to_string(),
                json::value{{"correction", stored->id.to_string()}});
    return row_at(work, stored->id);
}

Result<http::Page<PupilCorrection>> find_corrections(Work& work, const FindPupilCorrections& query) {
    TRY(const org::BodyLine school, school_in_reach(work, query.school, {permissions::write}));
    TRY(const auto after, read_cursor(query.cursor, 2));
    const auto limit = static_cast<std::size_t>(page_size(query.limit));
    const std::int64_t before =
        after[0].empty() ? std::numeric_limits<std::int64_t>::max() : std::atoll(after[0].c_str());
    auto rows =
        work.all<StoredCorrection>(queries::find_corrections, school.county, school.id, query.open.value_or(true),
                                   before, after[1].empty() ? "~" : after[1], limit + 1);
    http::Page<PupilCorrection> page;
    if (rows.size() > limit) {
        rows.pop_back();
        page.next = write_cursor({std::to_string(rows.back().asked_at.microseconds()), rows.back().id.to_string()});
    }
    for (const auto& stored : rows) page.items.push_back(row_of(work, stored));
    return page;
}

Result<PupilCorrection> decide_correction(Work& work, const DecidePupilCorrection& command) {
    const auto stored = work.one<StoredCorrection>(queries::correction_by_id, command.id);
    const auto pupil = stored ? find_stored_pupil(work, stored->pupil) : std::nullopt;
    if (!pupil || !work.actor().may(permissions::write, pupil->school_path)) return no_such_correction();
    TRY_DO(written_here(work, pupil->county));
    const auto wanted = command.decision == PupilCorrectionDecision::accept ? PupilCorrectionState::accepted
                                                                            : PupilCorrectionState::refused;
    if (stored->state == wanted) return row_of(work, *stored);
    if (stored->state != PupilCorrectionState::open)
        return Problem{Code::conflict, "answered-already", "这条申请已经处理，请刷新页面",
                       "this request has been dealt with; reload the page"};
    if (command.decision == PupilCorrectionDecision::refuse && is_blank(command.answer)) {
        return Problem{Code::invalid,
                       "answer-required",
                       "请写明不予更正的理由和依据，家长会看到",
                       "say why it is not corrected and on what that rests; the family will read it",
                       {{"answer", "required", "请写明不予更正的理由和依据，家长会看到"}}};
    }
    if (wanted == PupilCorrectionState::accepted) {
        const auto value = unseal_field(sealed_as, stored->id.to_string(), stored->right_value);
        TRY_DO(carry_out(work, *pupil, stored->field, value, "家长申请更正：" + stored->reason));
    }
    const auto answer = is_blank(command.answer) ? std::nullopt : std::optional(command.answer);
    work.run(queries::decide_correction, pupil->county, stored->id, wanted, answer, work.now(), work.actor().name);
    work.record("pupils.decide_correction", "pupil", pupil->id.to_string(),
                json::value{{"correction", stored->id.to_string()},
                            {"field", json::enum_name(stored->field)},
                            {"decision", json::enum_name(command.decision)},
                            {"reason", command.answer}});
    return row_at(work, stored->id);
}

}  // namespace luoshi::pupils
