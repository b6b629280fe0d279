// Orders handed over by another office (12345): read as a table, each row judged, taken in as a whole or not at all.
#include <fmt/format.h>

#include <array>
#include <set>

#include "foundation/words.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "supervision/complaints/intake.hpp"
#include "supervision/complaints/queries.hpp"
#include "supervision/complaints/use_cases.hpp"

namespace luoshi::supervision::complaints {
namespace {

constexpr std::array<std::string_view, 6> titles = {"工单编号", "被投诉单位", "类别", "内容", "姓名", "电话"};
constexpr std::size_t needed = 4;  // the person may be missing
constexpr std::size_t most_rows = 2000;

std::optional<ComplaintKind> kind_called(std::string_view words) {
    static constexpr std::pair<std::string_view, ComplaintKind> names[] = {{"收费", ComplaintKind::money},  {"自愿", ComplaintKind::voluntariness},
                                                                          {"教学", ComplaintKind::teaching}, {"安全", ComplaintKind::safety},
                                                                          {"人员", ComplaintKind::staff},  {"其他", ComplaintKind::other}};
    for (const auto& [name, kind] : names) {
        if (name == words) return kind;
    }
    return std::nullopt;
}

std::string trimmed(std::string text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

// Reads the rows one after the other into filings; what is wrong with a row goes to its faults.
class Import {
 public:
    Import(Work& work, const ImportTransfers& command, TransferView& view) : work_(work), command_(command), view_(view) {}

    Result<Nothing> read() {
        TRY(const auto tables, documents::read_tables(command_.upload.bytes));
        if (tables.empty() || tables.front().rows.size() < 2)
            return Problem{Code::invalid, "no-rows", "文件里没有数据行：第一行是标题，从第二行起每行一件", "the file has no rows: titles in the first, one order in each of the others"};
        const auto& table = tables.front();
        if (table.rows.size() > most_rows + 1) return Problem{Code::invalid, "too-many-rows", fmt::format("一次最多 {} 行，请分成几个文件", most_rows), fmt::format("at most {} rows in one file", most_rows)};
        for (const auto& problem : table.problems) fault(static_cast<std::int64_t>(problem.row), "", problem.detail, "a cell cannot be read: " + problem.slug);
        TRY_DO(find_columns(table.rows.front()));
        for (std::size_t i = 1; i < table.rows.size(); ++i) row(static_cast<std::int64_t>(i) + 1, table.rows[i]);
        return Nothing{};
    }
    const std::vector<Filing>& fresh() const { return fresh_; }
    std::vector<std::size_t>& places() { return places_; }

 private:
    void fault(std::int64_t row, std::string_view column, std::string words, std::string words_en) {
        view_.faults.push_back({row, std::string(column), fmt::format("第 {} 行：{}", row, words), fmt::format("row {}: {}", row, words_en)});
    }
    Result<Nothing> find_columns(const documents::Row& header) {
        for (std::size_t wanted = 0; wanted < titles.size(); ++wanted) {
            const auto found = std::ranges::find_if(header, [&](const auto& cell) { return trimmed(cell) == titles[wanted]; });
            if (found != header.end()) columns_[wanted] = static_cast<std::size_t>(found - header.begin());
            else if (wanted < needed) return Problem{Code::invalid, "column-missing", fmt::format("缺少“{}”列；需要的列：工单编号、被投诉单位、类别、内容，可以有姓名、电话", titles[wanted]), fmt::format("the column {} is missing", titles[wanted])};
        }
        return Nothing{};
    }
    std::string cell(const documents::Row& row, std::size_t which) const {
        const auto at = columns_[which];
        return at && *at < row.size() ? trimmed(row[*at]) : std::string();
    }
    std::optional<org::BodyLine> body_called(std::int64_t row, const std::string& name) {
        if (auto coded = org::find_body_by_code(work_, name)) return coded;
        const auto found = org::find_body_by_name(work_, name, work_.today(), work_.actor().body_path);
        if (found) return *found;
        fault(row, titles[1], fmt::format("“{}”：{}", name, found.error().detail), name + ": " + found.error().detail_en);
        return std::nullopt;
    }
    void row(std::int64_t number, const documents::Row& cells) {
        if (std::ranges::all_of(cells, [](const auto& one) { return trimmed(one).empty(); })) return;
        const auto before = view_.faults.size();
        Filing filing;
        filing.channel = ComplaintChannel::transfer;
        filing.transfer = command_.id;
        filing.transfer_number = cell(cells, 0);
        filing.words = cell(cells, 3);
        filing.identity = {cell(cells, 4), cell(cells, 5), ""};
        filing.secret = fmt::format("{}/{}", command_.secret, *filing.transfer_number);
        filing.entered_by = work_.actor().account ? work_.actor().account->to_string() : std::string("command_line");
        if (filing.transfer_number->empty()) fault(number, titles[0], "没有工单编号", "the order has no number");
        else if (!seen_.insert(*filing.transfer_number).second) fault(number, titles[0], fmt::format("工单编号 {} 在文件里重复", *filing.transfer_number), "the number " + *filing.transfer_number + " stands twice in the file");
        const auto kind_words = cell(cells, 2);
        const auto kind = kind_called(kind_words);
        if (!kind) fault(number, titles[2], fmt::format("“{}”不是类别；可用：收费、自愿、教学、安全、人员、其他", kind_words), "unknown kind " + kind_words);
        const auto against = body_called(number, cell(cells, 1));
        std::string handler;
        if (against && kind) {
            filing.kind = *kind;
            filing.against = *against;
            judge(number, filing, handler);
        }
        if (view_.faults.size() > before) return;
        const bool known = work_.one<ComplaintId>(queries::complaint_of_transfer_number, command_.county, *filing.transfer_number).has_value();
        ++(known ? view_.known : view_.fresh);
        view_.rows.push_back({number, *filing.transfer_number, filing.against.name, filing.kind, handler, known, "", ""});
        if (known) return;
        places_.push_back(view_.rows.size() - 1);
        fresh_.push_back(std::move(filing));
    }
    void judge(std::int64_t number, const Filing& filing, std::string& handler) {
        const auto& against = filing.against;
        if (against.county != command_.county) {
            fault(number, titles[1], fmt::format("“{}”属于另一个区划，请由那里导入", against.name), against.name + " lies in another division");
            return;
        }
        if (at_or_below(work_.actor().body_path, against.path) || !work_.actor().may(permissions::route, against.path)) {
            fault(number, titles[1], fmt::format("您不能登记对“{}”的投诉", against.name), "you may not enter complaints about " + against.name);
            return;
        }
        if (const auto checked = check_filing(work_, filing); !checked) fault(number, titles[3], checked.error().detail, checked.error().detail_en);
        const auto competent = competent_for(work_, filing.kind, subject_of(against), against);
        if (competent) handler = competent->body.name;
        else fault(number, titles[1], competent.error().detail, competent.error().detail_en);
    }

    Work& work_;
    const ImportTransfers& command_;
    TransferView& view_;
    std::array<std::optional<std::size_t>, titles.size()> columns_{};
    std::set<std::string> seen_;
    std::vector<Filing> fresh_;
    std::vector<std::size_t> places_;
};

}  // namespace

Result<TransferView> import_transfers(Work& work, const ImportTransfers& command) {
    TransferView view;
    view.dry_run = command.dry_run;
    view.transfer = command.id.to_string();
    if (command.county != work.county()) return Problem{Code::invalid, "other-county", "请在请求中给出区划 county", "name the county in the request"};
    if (!work.actor().may_somewhere(permissions::route)) return require(work.actor(), permissions::route, "").error();
    TRY_DO(require_words("source", command.source, 60, "内容"));
    Import read(work, command, view);
    TRY_DO(read.read());
    if (command.dry_run) return view;
    if (!view.faults.empty())
        return Problem{Code::conflict, "rows-faulty", fmt::format("有 {} 处错误，一件也没有导入；请改正文件后重新上传。第一处：{}", view.faults.size(), view.faults.front().words),
                       fmt::format("{} faults, nothing was taken in; the first: {}", view.faults.size(), view.faults.front().words_en)};
    std::optional<std::pair<std::string, std::int64_t>> known;
    work.each(queries::transfer_by_id, [&](const storage::Row& row) { known = {row.get<std::string>(0), row.get<std::int64_t>(1)}; }, work.county(), command.id);
    if (known) {
        if (view.fresh == 0 && known->first == command.source && known->second == view.known) return view;
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次导入，请重新上传", "this id belongs to another import; upload anew"};
    }
    if (view.fresh == 0) return Problem{Code::conflict, "nothing-new", "文件里的工单都已登记过，不需要再导入", "every order of the file came in before"};
    work.run(queries::insert_transfer, work.county(), command.id, command.source, view.fresh + view.known, work.now(),
             work.actor().account ? work.actor().account->to_string() : std::string("command_line"), work.actor().name);
    for (std::size_t i = 0; i < read.fresh().size(); ++i) {
        auto filing = read.fresh()[i];
        filing.id = work.new_id<ComplaintId>();
        TRY(const ComplaintReceipt receipt, receive(work, filing));
        auto& row = view.rows[read.places()[i]];
        row.number = receipt.number;
        row.code = receipt.code;
    }
    work.record("complaints.import", "complaint_transfer", command.id.to_string(), {{"fresh", view.fresh}, {"known", view.known}});
    return view;
}

}  // namespace luoshi::supervision::complaints
