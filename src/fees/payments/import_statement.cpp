// A statement comes in: looked at first, then taken over as a whole or not at all. What is certain goes to its bill, the rest is parked.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "fees/payments/payer_accounts.hpp"
#include "fees/payments/queries.hpp"
#include "fees/payments/rows.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::fees::payments {
namespace {

// Of a file's name what can be shown: no control characters, not longer than a line, cut between characters.
std::string shown_name(std::string name) {
    std::erase_if(name, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    if (name.size() > 200) {
        std::size_t end = 200;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
        name.resize(end);
    }
    return name;
}

Problem reference_differs(const BankLine& line, std::int64_t known_fen, Date known_day) {
    return {Code::conflict, "reference-differs",
            fmt::format("第 {} 行：流水号 {} 已登记为 {} 元（{}），与这里的 {} 元不同；登记错了的请先冲正", line.row, line.reference, Money::fen(known_fen).yuan(),
                        known_day.to_string(), Money::fen(line.amount_fen).yuan()),
            fmt::format("row {}: the reference {} was received as {} yuan on {}, not {}; take back what was typed in wrongly first", line.row, line.reference,
                        Money::fen(known_fen).yuan(), known_day.to_string(), Money::fen(line.amount_fen).yuan())};
}

std::optional<Problem> why_not_import(const BankStatementView& view) {
    if (!view.faults.empty()) {
        return Problem{Code::conflict, "rows-faulty", fmt::format("有 {} 处错误，请改正文件后重新上传", view.faults.size()),
                       fmt::format("{} faults: correct the file and upload it again", view.faults.size())};
    }
    if (view.automatic + view.parked + view.booked == 0)
        return Problem{Code::conflict, "nothing-new", "文件里的款项都已登记过，不需要再导入", "every line of the file was received before"};
    return std::nullopt;
}

struct Read {
    BankStatementView view;
    std::vector<std::vector<SuggestedPart>> parts;  // of each line of the view: what goes to bills at once
    std::vector<std::optional<BookedEntry>> booked;  // of each line of the view: the entry in which it stands already
    std::vector<std::string> accounts;               // of each line of the view: the payer's account, of which the view has the end alone

    void add(BankLineView line, std::vector<SuggestedPart> to_bills, std::optional<BookedEntry> entry) {
        accounts.push_back(std::exchange(line.line.payer_account, masked_account(line.line.payer_account)));
        view.lines.push_back(std::move(line));
        parts.push_back(std::move(to_bills));
        booked.push_back(std::move(entry));
    }
};

// In the order of queries/booked_before_of.sql.
struct KnownLine {
    std::string reference;
    std::int64_t amount_fen = 0;
    Date day;
    EntryId entry;
    Date entry_day;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(KnownLine, (), (reference, amount_fen, day, entry, entry_day, words))

// The days of a list, the first and the last one.
std::pair<Date, Date> days_of(const std::vector<BankLine>& lines) {
    const auto [first, last] = std::ranges::minmax(lines, {}, &BankLine::day);
    return {first.day, last.day};
}

// Lines that were settled before without a payment.
std::map<std::string, KnownLine> settled_lines(Work& work, const org::BodyLine& school, Channel channel, const std::vector<BankLine>& lines) {
    std::map<std::string, KnownLine> known;
    if (lines.empty()) return known;
    const auto [first, last] = days_of(lines);
    for (auto& one : work.all<KnownLine>(queries::booked_before_of, school.county, school.id, channel, first, last)) known.emplace(one.reference, one);
    return known;
}

BookedMatcher booked_for(Work& work, const org::BodyLine& school, Channel channel, const std::vector<BankLine>& lines) {
    if (lines.empty()) return {{}, school.name};
    const auto [first, last] = days_of(lines);
    return booked_around(work, school, channel, first, last);
}

Result<Read> look_at(Work& work, const org::BodyLine& school, Channel channel, const http::Upload& upload) {
    TRY(Statement statement, read_statement(upload.bytes));
    Read read;
    read.view.sha256 = crypto::sha256_hex(upload.bytes);
    read.view.name = shown_name(upload.name);
    read.view.faults = std::move(statement.faults);
    read.view.went_out = statement.went_out;
    read.view.repeated = statement.repeated;
    const auto bills = open_bill_rows(work, school.county, school.id);
    auto matcher = matcher_over(work, bills);
    auto booked = booked_for(work, school, channel, statement.lines);
    const auto settled = settled_lines(work, school, channel, statement.lines);
    const auto known = [&](const BankLine& line, std::int64_t amount_fen, Date day) {
        if (amount_fen != line.amount_fen) {
            const auto differs = reference_differs(line, amount_fen, day);
            read.view.faults.push_back({line.row, "流水号", differs.slug, differs.detail, differs.detail_en});
        }
        ++read.view.known;
        read.add({line, LineFate::known, {}, {}}, {}, {});
    };
    for (const auto& line : statement.lines) {
        if (line.day > work.today()) {
            read.view.faults.push_back({line.row, "日期", "date-ahead", fmt::format("第 {} 行：日期 {} 还没有到", line.row, line.day.to_string()),
                                        fmt::format("row {}: {} has not come yet", line.row, line.day.to_string())});
        }
        if (const auto before = settled.find(line.reference); before != settled.end()) {
            known(line, before->second.amount_fen, before->second.day);
            continue;
        }
        if (const auto payment = find_number(work, school.county, school.id, channel, line.reference).payment) {
            known(line, payment->amount_fen, payment->day);
            continue;
        }
        const auto suggestions = matcher.suggest({line.amount_fen, line.payer, line.remark});
        if (suggestions.size() == 1 && suggestions.front().strength == MatchStrength::certain) {
            matcher.take(suggestions.front().parts);
            ++read.view.automatic;
            read.view.amount_fen += line.amount_fen;
            read.add({line, LineFate::automatic, suggestion_views(suggestions, bills), {}}, suggestions.front().parts, {});
            continue;
        }
        const auto entries = booked.suggest(line);
        if (!entries.empty() && entries.front().certain()) {
            const auto entry = *entries.front().entry;
            ++read.view.booked;
            read.add({line, LineFate::booked, {}, booked_views({entries.front()})}, {}, entry);
            booked.take(entry.entry);
            continue;
        }
        ++read.view.parked;
        read.view.amount_fen += line.amount_fen;
        read.add({line, LineFate::parked, suggestion_views(suggestions, bills), booked_views(entries)}, {}, {});
    }
    if (!read.view.faults.empty()) {
        read.view.lines.clear();
        read.view.automatic = read.view.parked = read.view.known = read.view.booked = read.view.amount_fen = 0;
    }
    read.view.import_lines = payment_action("import", "导入", "Import", why_not_import(read.view));
    return read;
}

Result<Nothing> require_bank(Work& work, const org::BodyLine& school, Channel channel) {
    if (channel != Channel::bank && channel != Channel::treasury) {
        return Problem{Code::invalid, "channel-not-a-bank", "流水只能来自银行或财政专户", "a statement comes from the bank or the treasury",
                       {{"channel", "invalid", "请选择银行或财政专户"}}};
    }
    if (!payee_of(work, school.county, school.id)) {
        return Problem{Code::conflict, "payee-missing", "本校的收款账户尚未登记，请先由县区教育部门登记，再导入流水",
                       "the school's account is not entered yet; the county has to enter it first"};
    }
    return Nothing{};
}

struct KnownImport {
    std::string sha256;
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(KnownImport, (), (sha256, school))

}  // namespace

Result<BankStatementView> preview_statement(Work& work, const PreviewStatement& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::take));
    TRY_DO(require_bank(work, school, command.channel));
    TRY(Read read, look_at(work, school, command.channel, command.upload));
    return std::move(read.view);
}

Result<BankStatementView> import_statement(Work& work, const ImportStatement& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::take));
    TRY_DO(require_bank(work, school, command.channel));
    TRY(Read read, look_at(work, school, command.channel, command.upload));
    if (const auto known = work.one<KnownImport>(queries::import_by_id, work.county(), command.id)) {
        if (known->sha256 != read.view.sha256 || known->school != school.id) return id_taken();
        read.view.imported = true;
        return std::move(read.view);
    }
    if (command.sha256 != read.view.sha256)
        return Problem{Code::conflict, "file-changed", "文件与预览时不同，请重新预览", "the file is not the one that was looked at; preview it again"};
    if (auto why_not = why_not_import(read.view)) return *why_not;
    work.run(queries::insert_import, work.county(), command.id, school.id, command.channel, read.view.name, read.view.sha256,
             read.view.automatic + read.view.parked, read.view.known + read.view.booked, read.view.amount_fen, work.now(), actor_key(work.actor()), work.actor().name);
    for (std::size_t i = 0; i < read.view.lines.size(); ++i) {
        const auto& line = read.view.lines[i];
        if (line.fate == LineFate::known) continue;
        if (read.booked[i]) {
            note_booked_before(work, school.id, command.channel, line.line, *read.booked[i], command.id, std::nullopt);
            continue;
        }
        std::vector<Part> parts;
        for (const auto& part : read.parts[i]) parts.push_back({part.bill, part.amount_fen});
        TRY_DO(receive(work, {.id = work.new_id<PaymentId>(),
                              .school = school.id,
                              .channel = command.channel,
                              .reference = line.line.reference,
                              .amount_fen = line.line.amount_fen,
                              .day = line.line.day,
                              .payer = line.line.payer,
                              .remark = line.line.remark,
                              .import = command.id,
                              .parts = std::move(parts),
                              .payer_account = read.accounts[i],
                              .payer_bank = line.line.payer_bank}));
    }
    work.record("payments.import", "statement", command.id.to_string(),
                {{"school", school.id.to_string()}, {"lines", read.view.automatic + read.view.parked}, {"booked_before", read.view.booked}, {"amount_fen", read.view.amount_fen}});
    read.view.imported = true;
    return std::move(read.view);
}

}  // namespace luoshi::fees::payments
