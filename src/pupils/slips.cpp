// Binding slips: one-time codes printed for families, and what a code does.
#include <algorithm>

#include "foundation/words.hpp"
#include "pupils/codes.hpp"
#include "pupils/guardianships.hpp"
#include "pupils/masks.hpp"
#include "pupils/queries.hpp"
#include "pupils/settings.hpp"
#include "pupils/use_cases.hpp"

namespace luoshi::pupils {
namespace {

std::string slip_digest(std::string_view code) {
    return field_keys().search_digest(crypto::Algorithm::sha256, code, "pupils.slip");
}

Problem slip_unknown() {
    return {Code::missing, "slip-unknown", "没有这个绑定码，请核对学校发放的绑定单",
            "there is no such code; check the slip from the school"};
}

struct SlipColumns {
    SlipId id;
    PupilId pupil;
    std::string pupil_name;
    std::string class_name;
    Instant issued_at;
    std::string issued_by;
    Instant expires_at;
    std::optional<Instant> used_at;
    std::optional<Instant> voided_at;
};
BOOST_DESCRIBE_STRUCT(SlipColumns, (),
                      (id, pupil, pupil_name, class_name, issued_at, issued_by, expires_at, used_at, voided_at))

}  // namespace

Result<SlipSheet> issue_slips(Work& work, const IssueSlips& command) {
    TRY(const ClassLine line, find_visible_class(work, command.class_, permissions::guardians));
    TRY_DO(written_here(work, line.county));
    if (!line.open) return Problem{Code::conflict, "class-closed", "这个班已经毕业", "this class has graduated"};
    const auto school = org::find_body(work, line.school).value();
    SlipSheet sheet{school.name, {}};
    const auto expires = work.now().plus(std::chrono::hours(24) * settings().slip_days);
    const auto bound = work.all<PupilId>(queries::bound_pupils, line.county, line.id);
    std::size_t wanted = 0;
    for (const auto& pupil : pupils_of_class(work, line.county, line.id)) {
        const bool named = std::ranges::find(command.pupils, pupil.id) != command.pupils.end();
        if (named) ++wanted;
        if (command.pupils.empty() ? std::ranges::find(bound, pupil.id) != bound.end() : !named) continue;
        work.run(queries::void_slips, pupil.county, pupil.id, work.now());
        const auto code = slip_code(work.random());
        const auto id = work.new_id<SlipId>();
        work.run(queries::insert_slip, pupil.county, id, pupil.id, slip_digest(code), work.now(), work.actor().name,
                 expires);
        work.record("pupils.issue_slip", "pupil", pupil.id.to_string(), json::value{{"slip", id.to_string()}});
        sheet.items.push_back({id, pupil.name, pupil.class_name, shown_slip_code(code), expires});
    }
    if (wanted != command.pupils.size()) return no_such_pupil();
    if (sheet.items.empty()) {
        return Problem{Code::conflict, "nobody-to-print-for",
                       "本班学生都已有监护人绑定；需要第二位监护人时请选中学生再打印",
                       "every pupil of this class has a guardian; choose pupils to print for a second one"};
    }
    return sheet;
}

Result<std::vector<SlipRow>> find_slips(Work& work, const FindSlips& query) {
    TRY(const ClassLine line, find_visible_class(work, query.class_, permissions::guardians));
    std::vector<SlipRow> rows;
    for (auto& slip : work.all<SlipColumns>(queries::slips_of_class, line.county, line.id)) {
        const auto state = slip.used_at                    ? SlipState::used
                           : slip.voided_at                ? SlipState::void_
                           : slip.expires_at <= work.now() ? SlipState::expired
                                                           : SlipState::open;
        rows.push_back({slip.id, slip.pupil, std::move(slip.pupil_name), std::move(slip.class_name), state,
                        slip.issued_at, std::move(slip.issued_by), slip.expires_at});
    }
    return rows;
}

Result<LiveSlip> find_live_slip(Work& work, std::string_view typed_code) {
    const auto code = read_slip_code(typed_code);
    if (!code) return slip_unknown();
    auto slip = work.one<LiveSlip>(queries::slip_by_digest, slip_digest(*code));
    if (!slip) return slip_unknown();
    if (slip->used_at)
        return Problem{Code::conflict, "slip-used", "这个绑定码已经用过；需要再绑定请向学校要一张新的",
                       "this code was used; ask the school for another slip"};
    if (slip->voided_at)
        return Problem{Code::conflict, "slip-void", "这个绑定码已作废，请使用学校最近发放的绑定单",
                       "this code is void; use the latest slip from the school"};
    if (slip->expires_at <= work.now())
        return Problem{Code::conflict, "slip-expired", "这个绑定码已过期，请向学校要一张新的",
                       "this code has expired; ask the school for another slip"};
    return *std::move(slip);
}

Result<SlipLook> look_up_slip(Work& work, const LookUpSlip& query) {
    TRY(const LiveSlip slip, find_live_slip(work, query.code));
    const auto pupil = find_stored_pupil(work, slip.pupil);
    if (!pupil || !pupil->here()) return slip_unknown();
    return SlipLook{pupil->school_name, pupil->class_name, mask_name(pupil->name), slip.expires_at};
}

Result<Bound> bind_with_slip(Work& work, const LiveSlip& slip, const NewBinding& binding) {
    if (slip.county != work.county()) return other_county();
    if (is_blank(binding.name))
        return Problem{Code::invalid,
                       "name-required",
                       "请填写您的姓名",
                       "give your name",
                       {{"name", "required", "请填写您的姓名"}}};
    if (is_blank(binding.relation)) {
        return Problem{Code::invalid,
                       "relation-required",
                       "请选择您与孩子的关系",
                       "say how you are related to the child",
                       {{"relation", "required", "请选择您与孩子的关系"}}};
    }
    const auto seats = work.all<std::int64_t>(queries::seats_taken, slip.county, slip.pupil);
    if (work.one<GuardianshipId>(queries::live_binding_of, slip.county, slip.pupil, binding.account)) {
        return Problem{Code::conflict, "bound-already", "您已绑定这个孩子", "you are bound to this child already"};
    }
    if (seats.size() >= 2) {
        return Problem{Code::conflict, "two-guardians", "这个孩子已有两位监护人绑定；有误时请联系学校",
                       "two guardians are bound to this child; ask the school where that is wrong"};
    }
    const int seat = !seats.empty() && seats.front() == 1 ? 2 : 1;
    const auto known = work.all<std::string>(queries::known_names, slip.county, slip.pupil);
    const bool fits = std::ranges::find(known, binding.name) != known.end();
    const auto id = work.new_id<GuardianshipId>();
    const auto state = fits ? GuardianshipState::confirmed : GuardianshipState::waiting;
    work.run(queries::use_slip, slip.county, slip.id, work.now());
    work.run(queries::insert_guardianship, slip.county, id, slip.pupil, binding.account, binding.account_county,
             binding.name, binding.relation, slip.id, state, seat, work.now(),
             fits ? std::optional(work.now()) : std::nullopt,
             fits ? std::optional<std::string>("姓名与学校登记一致") : std::nullopt);
    work.record("pupils.bind", "pupil", slip.pupil.to_string(),
                json::value{{"guardianship", id.to_string()},
                            {"account", binding.account.to_string()},
                            {"state", json::enum_name(state)}});
    work.emit("pupils.binding_changed", json::value{{"county", slip.county},
                                                    {"pupil", slip.pupil.to_string()},
                                                    {"guardianship", id.to_string()},
                                                    {"state", json::enum_name(state)}});
    if (fits) return Bound{id, slip.county, state, "绑定成功。", "You are bound to the child."};
    return Bound{
        id, slip.county, state, "已提交。您的姓名与学校登记的监护人不一致，请等学校或班主任确认。",
        "Sent. Your name is not the one in the school's papers: the school or the class teacher will confirm it."};
}

Result<BindingLooked> find_binding(Work& work, const BindChild& command) {
    if (!work.actor().account) return Problem{Code::denied, "sign-in-required", "请先登录", "please sign in first"};
    TRY(const LiveSlip slip, find_live_slip(work, command.code));
    return BindingLooked{slip.county, command};
}

Result<BindingLooked> keep_binding(const BindingLooked& looked) { return looked; }

Result<Bound> bind_child(Work& work, const BindingLooked& looked) {
    TRY(const LiveSlip slip, find_live_slip(work, looked.command.code));
    const auto& actor = work.actor();
    return bind_with_slip(work, slip,
                          {actor.account.value(), actor.county, looked.command.name, looked.command.relation});
}

Result<SignUpLooked> find_sign_up(Work& work, const SignUp& command) {
    TRY(const LiveSlip slip, find_live_slip(work, command.code));
    return SignUpLooked{slip.county, command, identity::DrawnBytes(work.random())};
}

Result<SignUpPrepared> prepare_sign_up(const SignUpLooked& looked) {
    TRY(std::string digest,
        identity::digest_own_password(looked.command.password, looked.command.account_name, looked.salt));
    return SignUpPrepared{looked.command, std::move(digest)};
}

Result<SignedUp> sign_up(Work& work, const SignUpPrepared& prepared) {
    const auto& command = prepared.command;
    TRY(const LiveSlip slip, find_live_slip(work, command.code));
    const auto pupil = find_stored_pupil(work, slip.pupil);
    if (!pupil || !pupil->here()) return slip_unknown();
    TRY(const AccountId account,
        identity::open_own_account(work,
                                   {command.account_name, command.name, "parent", pupil->school, command.language,
                                    "凭学校发放的绑定码自行注册"},
                                   prepared.digest));
    TRY(const Bound bound,
        bind_with_slip(work, slip, {account, std::string(work.county()), command.name, command.relation}));
    return SignedUp{account, command.account_name, bound};
}

}  // namespace luoshi::pupils
