#include "pupils/places.hpp"

#include "foundation/words.hpp"
#include "pupils/codes.hpp"
#include "pupils/counts/measures.hpp"
#include "pupils/masks.hpp"
#include "pupils/queries.hpp"

namespace luoshi::pupils {

std::string insert_pupil(Work& work, const NewPupil& pupil) {
    const auto county = work.county();
    // Two pupils of a county with one code are as good as impossible (60,000 of 8.5e11); the key would stop the second.
    const auto code = public_code(work.random());
    std::optional<std::string> sealed;
    std::optional<std::string> digest;
    if (pupil.resident_id) {
        sealed = seal_field(work, "resident_id", pupil.id.to_string(), upper_case(*pupil.resident_id));
        digest = number_digest(*pupil.resident_id);
    }
    work.run(queries::insert_pupil, county, pupil.id, pupil.school, pupil.class_, code, pupil.name, pupil.sex,
             pupil.born, pupil.boarding, sealed, digest, pupil.enrolled_on);
    work.run(queries::insert_place, county, pupil.id, pupil.enrolled_on, pupil.school, pupil.class_);
    tally::add(work, pupil.school, counts::on_roll, pupil.enrolled_on, 1);
    if (pupil.number) put_number(work, county, pupil.id, *pupil.number, pupil.enrolled_on);
    put_known_guardians(work, county, pupil.id, pupil.guardians);
    return code;
}

void end_stay(Work& work, const PupilLine& pupil, PupilState state) {
    work.run(queries::end_pupil, pupil.county, pupil.id, state, work.today());
    work.run(queries::end_place, pupil.county, pupil.id, work.today());
    work.run(queries::end_number, pupil.county, pupil.id, work.today());
    tally::add(work, pupil.school, counts::on_roll, work.today(), -1);
    work.run(queries::void_slips, pupil.county, pupil.id, work.now());
    work.emit(
        "pupils.pupil_left",
        json::value{{"county", pupil.county}, {"pupil", pupil.id.to_string()}, {"state", json::enum_name(state)}});
}

void put_into(Work& work, const PupilLine& pupil, ClassId class_, BodyId school) {
    work.run(queries::end_place, pupil.county, pupil.id, work.today());
    work.run(queries::set_place, pupil.county, pupil.id, school, class_);
    work.run(queries::insert_place, pupil.county, pupil.id, work.today(), school, class_);
    if (school != pupil.school) {
        tally::add(work, pupil.school, counts::on_roll, work.today(), -1);
        tally::add(work, school, counts::on_roll, work.today(), 1);
    }
    work.emit("pupils.pupil_moved", json::value{{"county", pupil.county},
                                                {"pupil", pupil.id.to_string()},
                                                {"from_class", pupil.class_.to_string()},
                                                {"to_class", class_.to_string()}});
}

void put_number(Work& work, std::string_view county, PupilId pupil, std::string_view number, Date from) {
    const auto upper = upper_case(number);
    work.run(queries::end_number, county, pupil, from);
    work.run(queries::insert_number, county, pupil, number_digest(upper), number_kind(upper),
             seal_field(work, "number", pupil.to_string(), upper), from);
}

void put_known_guardians(Work& work, std::string_view county, PupilId pupil,
                         const std::vector<GivenGuardian>& guardians) {
    work.run(queries::delete_known_guardians, county, pupil);
    int seat = 1;
    for (const auto& guardian : guardians) {
        std::optional<std::string> sealed;
        std::optional<std::string> masked;
        if (guardian.phone && !is_blank(*guardian.phone)) {
            sealed = seal_field(work, "known_guardian.phone", pupil.to_string() + "/" + std::to_string(seat),
                                *guardian.phone);
            masked = mask_phone(*guardian.phone);
        }
        work.run(queries::insert_known_guardian, county, pupil, seat++, guardian.name, guardian.relation, sealed,
                 masked);
    }
}

Result<Nothing> not_on_roll(Work& work, std::string_view county, const std::optional<std::string>& resident_id,
                            const std::optional<std::string>& number, PupilId except) {
    const Problem taken{
        Code::conflict, "already-on-roll", "本区划已有一名在籍学生使用这个身份证号或学籍号，请先办理转出",
        "a pupil of this county has this resident id or pupil number; have that pupil transferred out first"};
    if (resident_id) {
        const auto other = work.one<PupilId>(queries::pupil_with_resident_id, county, number_digest(*resident_id));
        if (other && *other != except) return taken;
    }
    if (number) {
        const auto other = work.one<PupilId>(queries::pupil_with_number, county, number_digest(*number));
        if (other && *other != except) return taken;
    }
    return Nothing{};
}

std::vector<org::Warning> doubts_about(const std::optional<std::string>& resident_id,
                                       const std::optional<std::string>& number, Date born) {
    std::vector<org::Warning> doubts;
    const auto compact = [&] {
        auto text = born.to_string();
        std::erase(text, '-');
        return text;
    }();
    if (resident_id) {
        const auto id = upper_case(*resident_id);
        doubts = org::check_resident_id(id);
        if (id.size() == 18 && id.substr(6, 8) != compact) {
            doubts.push_back({"born", "differs-from-resident-id", "出生日期与身份证号中的不一致，请核对原件"});
        }
    }
    if (number) {
        for (auto& doubt : org::check_pupil_number(upper_case(*number))) doubts.push_back(std::move(doubt));
    }
    return doubts;
}

bool plausible_birth(Date born, Date today) { return born.plus_years(3) <= today && born.plus_years(25) >= today; }

Result<Nothing> check_particulars(Work& work, std::string_view name, Date born,
                                  const std::vector<GivenGuardian>& guardians) {
    Problem problem{Code::invalid, "invalid-fields", "有几项填写不正确，请按提示改正", "some fields are not right"};
    if (is_blank(name)) problem.fields.push_back({"name", "required", "请填写姓名"});
    if (!plausible_birth(born, work.today()))
        problem.fields.push_back({"born", "implausible", "出生日期应使年龄在 3 到 25 岁之间"});
    if (guardians.size() > 2) problem.fields.push_back({"guardians", "too-many", "最多登记两名监护人"});
    for (const auto& guardian : guardians) {
        if (is_blank(guardian.name)) problem.fields.push_back({"guardians", "required", "请填写监护人姓名"});
    }
    if (!problem.fields.empty()) return problem;
    return Nothing{};
}

}  // namespace luoshi::pupils
