#include "supervision/complaints/intake.hpp"

#include <fmt/format.h>

#include "foundation/words.hpp"
#include "supervision/complaints/local_rules.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr std::size_t shortest_secret = 32;

std::string trimmed(const std::optional<std::string>& text) {
    if (!text) return {};
    const auto first = text->find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text->substr(first, text->find_last_not_of(" \t\r\n") - first + 1);
}

// A repeat of the same filing; refused where the id holds something else.
Result<std::optional<ComplaintReceipt>> received_before(Work& work, const Filing& filing, const std::string& code) {
    const auto head = find_head(work, work.county(), filing.id);
    if (!head) return std::nullopt;
    std::string digest;
    work.each(queries::digests_of, [&](const storage::Row& row) { digest = row.get<std::string>(0); }, head->county, head->id);
    const bool same = digest == code_digest(code) && head->against == filing.against.id && head->kind == filing.kind && head->channel == filing.channel &&
                      (head->named == "yes") == filing.named() && words_of(*head) == filing.words;
    if (!same) return Problem{Code::conflict, "id-taken", "这个编号已用于另一件投诉，请重新提交", "this id belongs to another complaint; submit anew"};
    return ComplaintReceipt{head->id, head->county, head->number, code, head->handler_name, head->accept_due, head->answer_due, head->named == "yes"};
}

Filing filing_of(const FilingLooked& looked, org::BodyLine against) {
    const auto& command = looked.command;
    Filing filing;
    filing.id = command.id;
    filing.against = std::move(against);
    filing.kind = command.kind;
    filing.channel = looked.by_phone ? ComplaintChannel::phone : ComplaintChannel::portal;
    filing.words = command.words;
    filing.secret = command.secret;
    filing.identity = identity_of(command.name, command.phone, command.resident_id);
    return filing;
}

}  // namespace

Identity identity_of(const std::optional<std::string>& name, const std::optional<std::string>& phone, const std::optional<std::string>& resident_id) {
    return {trimmed(name), trimmed(phone), trimmed(resident_id)};
}

Result<org::BodyLine> complained_of(Work& work, std::string_view code) {
    auto body = org::find_body_by_code(work, code);
    if (!body || (body->closed && *body->closed <= work.today()))
        return field_problem("against", "unknown-body", "没有找到被投诉的单位，请从搜索结果中选择", "there is no such body: choose one from the search");
    return std::move(*body);
}

Result<Nothing> check_filing(Work& work, const Filing& filing) {
    TRY_DO(require_words("words", filing.words, 2000, "内容"));
    if (filing.secret.size() < shortest_secret)
        return field_problem("secret", "secret-short", "浏览器没有生成查询码，请刷新页面后重新提交", "the browser made no receipt code; reload the page and submit anew");
    const auto too_long = [](const std::string& text, std::size_t most) { return text.size() > most; };
    if (too_long(filing.identity.name, 120) || too_long(filing.identity.phone, 40) || too_long(filing.identity.resident_id, 40))
        return field_problem("name", "too-long", "姓名、电话或证件号太长", "the name, telephone or number is too long");
    if (filing.named() && custody_for(work, filing.against.path).empty()) {
        return Problem{Code::conflict, "no-custody", "这里还没有两名身份保管员，无法封存您的身份；请不要填写姓名和电话，凭查询码跟进",
                       "no two custodians keep identities here: leave name and telephone empty and follow with the code"};
    }
    return Nothing{};
}

Result<ComplaintReceipt> receive(Work& work, const Filing& filing) {
    if (filing.against.county != work.county()) return Problem{Code::invalid, "other-county", "被投诉单位属于另一个区划，请在请求中给出它的 county", "the body lies in another division; name its county"};
    TRY_DO(check_filing(work, filing));
    const auto code = code_of(filing.secret);
    TRY(const auto known, received_before(work, filing, code));
    if (known) return *known;
    const auto subject = subject_of(filing.against);
    TRY(const Competent competent, competent_for(work, filing.kind, subject, filing.against));
    const auto clock = clock_of(work, filing.kind, filing.against.path);
    const auto today = work.today();
    TRY(const WorkingDays days, org::working_days(work));
    TRY(const Date accept_due, days.plus_working_days(today, static_cast<int>(clock.accept_days)));
    TRY(const Date answer_due, days.plus_working_days(today, static_cast<int>(clock.answer_days)));
    const auto year = static_cast<std::int64_t>(static_cast<int>(today.ymd().year()));
    const auto serial = work.one<std::int64_t>(queries::last_serial, work.county(), year).value_or(0) + 1;
    const auto number = fmt::format("{}-{}-{:04}", work.county(), year, serial);
    const bool own = filing.entered_by.empty();
    const auto at = own ? full_hour(work.now()) : work.now();
    const auto& handler = competent.body;
    work.run(queries::insert_complaint, work.county(), filing.id, year, serial, number, filing.against.id, filing.against.path, subject, filing.kind, filing.channel,
             filing.named() ? "yes" : "no", seal_complaint(work, filing.words, work.county(), filing.id), code_digest(code), filing.owner_digest, filing.entered_by,
             filing.transfer, filing.transfer_number, at, today);
    work.run(queries::insert_progress, work.county(), filing.id, filing.against.id, filing.against.path, handler.id, handler.path, division_of(handler.path), accept_due,
             answer_due);
    const auto head = find_head(work, work.county(), filing.id).value();
    if (filing.named()) seal_identity(work, head, filing.identity, custody_for(work, filing.against.path));
    add_entry(work, head, {work.new_id<EntryId>(), ComplaintAct::received, own ? ComplaintSide::complainant : ComplaintSide::handler, ComplaintShown::complainant, ""});
    work.record("complaints.receive", "complaint", filing.id.to_string(), {{"number", number}, {"channel", json::enum_name(filing.channel)}});
    work.emit("complaints.received", {{"county", work.county()}, {"complaint", filing.id.to_string()}, {"against_path", filing.against.path}});
    return ComplaintReceipt{head.id, head.county, head.number, code, head.handler_name, accept_due, answer_due, filing.named()};
}

// ---- the form ----------------------------------------------------------------------------------------------------------

Result<ComplaintForm> show_complaint_form(Work& work, const ShowComplaintForm& query) {
    TRY(const org::BodyLine against, complained_of(work, query.against));
    ComplaintForm form;
    form.against = against.code;
    form.against_name = against.name;
    form.county = against.county;
    for (const auto& clock : clocks_for(work, against.path, work.today())) {
        const auto competent = competent_for(work, clock.kind, subject_of(against), against);
        form.kinds.push_back({clock.kind, competent ? competent->body.name : "", clock.accept_days, clock.answer_days, clock.confirmed == "yes"});
    }
    const auto keys = custody_for(work, against.path);
    form.takes_identity = !keys.empty();
    for (const auto& key : keys) {
        const auto body = org::find_body(work, key.body);
        form.custodians.push_back(body ? body->name : "");
    }
    return form;
}

Result<FilingLooked> find_filing(Work& work, const FileComplaint& command) {
    TRY(const org::BodyLine against, complained_of(work, command.against));
    return FilingLooked{against.county, command, false, false};
}

Result<FilingLooked> find_own_filing(Work& work, const FileOwnComplaint& command) {
    TRY(const org::BodyLine against, complained_of(work, command.against));
    return FilingLooked{against.county,
                        {command.id, command.against, command.kind, command.words, command.secret, command.name, command.phone, command.resident_id},
                        true,
                        command.follow_by_account};
}

Result<FilingLooked> keep_filing(const FilingLooked& looked) { return looked; }

Result<ComplaintReceipt> file_complaint(Work& work, const FilingLooked& looked) {
    TRY(org::BodyLine against, complained_of(work, looked.command.against));
    auto filing = filing_of(looked, std::move(against));
    if (looked.follow_by_account && work.actor().account) filing.owner_digest = owner_digest(*work.actor().account);
    act_as_complainant(work);
    return receive(work, filing);
}

Result<ComplaintReceipt> enter_complaint(Work& work, const EnterComplaint& command) {
    TRY(org::BodyLine against, complained_of(work, command.against));
    if (at_or_below(work.actor().body_path, against.path)) return Problem{Code::denied, "own-body", "不能登记对本单位或上级单位的投诉，请投诉人直接在公众页面提交", "a complaint about one's own body is not entered here: the complainant files it on the public page"};
    TRY_DO(require(work.actor(), permissions::route, against.path));
    if (command.channel != ComplaintChannel::letter && command.channel != ComplaintChannel::call)
        return field_problem("channel", "not-entered", "这里只登记来信和来电", "only letters and calls are entered here");
    Filing filing;
    filing.id = command.id;
    filing.against = std::move(against);
    filing.kind = command.kind;
    filing.channel = command.channel;
    filing.words = command.words;
    filing.secret = command.secret;
    filing.identity = identity_of(command.name, command.phone, command.resident_id);
    filing.entered_by = actor_key(work.actor());
    return receive(work, filing);
}

}  // namespace luoshi::supervision::complaints
