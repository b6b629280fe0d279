#include "fees/payments/statement.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace luoshi::fees::payments {
namespace {

enum class Field { day, amount, income, outgoing, direction, payer, remark, reference, payer_account, payer_bank };

struct Heading {
    Field field;
    std::string_view title;
};

// In the order of preference: the first title of a field that the header holds is taken.
constexpr Heading headings[] = {
    {Field::day, "日期"},         {Field::day, "交易日期"},     {Field::day, "交易时间"},     {Field::day, "记账日期"},     {Field::day, "入账日期"},
    {Field::day, "到账日期"},     {Field::day, "入账时间"},     {Field::income, "收入金额"},  {Field::income, "贷方金额"},  {Field::income, "贷方发生额"},
    {Field::income, "收入"},      {Field::income, "入账金额"},  {Field::income, "到账金额"},  {Field::outgoing, "支出金额"},{Field::outgoing, "借方金额"},
    {Field::outgoing, "借方发生额"},{Field::outgoing, "支出"},  {Field::amount, "金额"},      {Field::amount, "交易金额"},  {Field::amount, "发生额"},
    {Field::amount, "缴款金额"},  {Field::direction, "借贷标志"},{Field::direction, "借贷"},  {Field::direction, "收支"},   {Field::direction, "收支方向"},
    {Field::direction, "借贷方向"},{Field::payer, "对方户名"},  {Field::payer, "付款人"},     {Field::payer, "付款人名称"}, {Field::payer, "付款户名"},
    {Field::payer, "对方名称"},   {Field::payer, "缴款人"},     {Field::payer, "对方账户名称"},{Field::remark, "附言"},     {Field::remark, "摘要"},
    {Field::remark, "备注"},      {Field::remark, "用途"},      {Field::reference, "流水号"}, {Field::reference, "交易流水号"},{Field::reference, "凭证号"},
    {Field::reference, "凭证号码"},{Field::reference, "交易流水"},{Field::reference, "核心流水号"},{Field::reference, "缴款识别码"},
    {Field::payer_account, "对方账号"},{Field::payer_account, "付款人账号"},{Field::payer_account, "付款账号"},{Field::payer_account, "对方账户"},
    {Field::payer_account, "付款账户"},{Field::payer_account, "付款人账户"},{Field::payer_account, "缴款人账号"},{Field::payer_bank, "对方开户行"},
    {Field::payer_bank, "对方开户行名称"},{Field::payer_bank, "对方行名"},{Field::payer_bank, "对方银行"},{Field::payer_bank, "付款人开户行"},
    {Field::payer_bank, "付款行名称"},{Field::payer_bank, "付款行"},
};

constexpr std::size_t header_rows = 30;

std::string squeezed(std::string_view text) {
    std::string out;
    for (const char c : half_width(text)) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n') out += c;
    }
    return out;
}

std::string trimmed_cell(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

// "收入金额(元)" is 收入金额.
std::string header_word(std::string_view cell) {
    auto word = squeezed(cell);
    if (const auto bracket = word.find('('); bracket != std::string::npos && bracket > 0) word.resize(bracket);
    return word;
}

struct Columns {
    std::map<Field, std::vector<std::size_t>> of;
    std::size_t header = 0;

    bool has(Field field) const { return of.contains(field); }
    std::string text(const documents::Row& row, Field field) const {
        const auto found = of.find(field);
        if (found == of.end()) return {};
        for (const auto column : found->second) {
            if (column < row.size()) {
                if (auto cell = trimmed_cell(row[column]); !cell.empty()) return cell;
            }
        }
        return {};
    }
    // 摘要 and 附言 may both stand there: what the family wrote is in one of them.
    std::string all_text(const documents::Row& row, Field field) const {
        std::string joined;
        const auto found = of.find(field);
        if (found == of.end()) return joined;
        for (const auto column : found->second) {
            if (column >= row.size()) continue;
            const auto cell = trimmed_cell(row[column]);
            if (cell.empty() || joined.find(cell) != std::string::npos) continue;
            joined += joined.empty() ? cell : " " + cell;
        }
        return joined;
    }
};

Columns columns_in(const documents::Row& row) {
    Columns columns;
    for (const auto& heading : headings) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (header_word(row[c]) == heading.title) columns.of[heading.field].push_back(c);
        }
    }
    return columns;
}

Result<Columns> find_columns(const documents::Table& table) {
    Columns best;
    for (std::size_t r = 0; r < std::min(table.rows.size(), header_rows); ++r) {
        auto columns = columns_in(table.rows[r]);
        if (columns.of.size() <= best.of.size()) continue;
        columns.header = r;
        best = std::move(columns);
    }
    std::string missing;
    const auto need = [&](bool there, std::string_view words) {
        if (!there) missing += missing.empty() ? words : fmt::format("、{}", words);
    };
    need(best.has(Field::day), "日期（或交易时间）");
    need(best.has(Field::amount) || best.has(Field::income), "金额（或收入金额）");
    need(best.has(Field::payer), "对方户名（或付款人）");
    need(best.has(Field::reference), "流水号（或凭证号）");
    if (missing.empty()) return best;
    return Problem{Code::invalid, "statement-columns", fmt::format("没有找到这些列：{}。请上传带表头的流水，表头在前 30 行之内", missing),
                   fmt::format("columns are missing: {}; upload the list with its header within the first 30 rows", missing)};
}

bool is_sum_row(const documents::Row& row) {
    for (const auto& cell : row) {
        const auto word = squeezed(cell);
        if (word.empty()) continue;
        return word.starts_with("合计") || word.starts_with("总计") || word.starts_with("小计") || word.starts_with("本页") || word.starts_with("期初") ||
               word.starts_with("期末") || word.starts_with("承前");
    }
    return true;  // an empty row
}

bool says_out(std::string_view direction) {
    const auto word = squeezed(direction);
    return word == "借" || word == "支" || word == "支出" || word == "借方" || word == "D" || word == "转出" || word == "付";
}

// Whoever passes a family's money on: its account is not the family's, and money sent there does not come home.
bool passes_on(std::string_view payer) {
    constexpr std::string_view words[] = {"财付通", "支付宝", "微信", "网联", "银联", "备付金", "待清算", "过渡户"};
    return std::ranges::any_of(words, [&](std::string_view word) { return payer.find(word) != std::string_view::npos; });
}

enum class Way { in, out, faulty };

class RowReader {
 public:
    RowReader(const documents::Table& table, Columns columns, Statement& statement) : table_(table), columns_(std::move(columns)), statement_(statement) {}

    void read_all() {
        for (std::size_t r = columns_.header + 1; r < table_.rows.size(); ++r) {
            if (!is_sum_row(table_.rows[r])) read(r);
        }
    }

 private:
    void read(std::size_t r) {
        const auto& row = table_.rows[r];
        BankLine line;
        line.row = r + 1;
        const auto way = read_money(row, line);
        if (way == Way::out) {
            ++statement_.went_out;
            return;
        }
        const bool day = read_day_of(row, line);
        const bool reference = read_reference(row, line);
        line.payer = columns_.text(row, Field::payer);
        line.remark = columns_.all_text(row, Field::remark);
        // Of a wallet the list may name the family, and the provider as its bank.
        const auto bank = columns_.text(row, Field::payer_bank);
        if (!passes_on(line.payer.empty() ? line.remark : line.payer) && !passes_on(bank)) line.payer_account = account_in(row, line.row);
        if (!line.payer_account.empty()) line.payer_bank = bank;
        if (way == Way::in && day && reference) add(std::move(line));
    }

    void fault(std::size_t row, std::string_view column, std::string_view slug, std::string detail, std::string detail_en) {
        statement_.faults.push_back({row, std::string(column), std::string(slug), std::move(detail), std::move(detail_en)});
    }

    Way read_money(const documents::Row& row, BankLine& line) {
        const auto income = columns_.has(Field::income) ? columns_.text(row, Field::income) : columns_.text(row, Field::amount);
        const auto outgoing = columns_.text(row, Field::outgoing);
        if (says_out(columns_.text(row, Field::direction))) return Way::out;
        const auto amount = read_amount(income);
        const bool nothing_in = income.empty() || income == "-" || (amount && *amount == 0);
        if (nothing_in && !outgoing.empty()) return Way::out;
        if (amount && *amount < 0) return Way::out;
        if (amount && *amount > 0) {
            line.amount_fen = *amount;
            return Way::in;
        }
        fault(line.row, "金额", "amount-unreadable", fmt::format("第 {} 行：金额“{}”不是一个大于零、最多两位小数的数", line.row, income),
              fmt::format("row {}: \"{}\" is no amount above zero with at most two decimals", line.row, income));
        return Way::faulty;
    }

    bool read_day_of(const documents::Row& row, BankLine& line) {
        const auto text = columns_.text(row, Field::day);
        if (const auto day = read_day(text)) {
            line.day = *day;
            return true;
        }
        fault(line.row, "日期", "date-unreadable", fmt::format("第 {} 行：日期“{}”读不懂，请写成 2026-09-03 这样", line.row, text),
              fmt::format("row {}: \"{}\" is no date; write it as 2026-09-03", line.row, text));
        return false;
    }

    // A spreadsheet that took a long number for a number has lost its last digits: two lines would look like one.
    static bool is_worn(std::string_view reference) {
        const auto e = reference.find_first_of("eE");
        return e != std::string_view::npos && e > 0 && e + 1 < reference.size() && (reference[e + 1] == '+') &&
               reference.substr(0, e).find_first_not_of("0123456789.") == std::string_view::npos;
    }

    bool read_reference(const documents::Row& row, BankLine& line) {
        line.reference = squeezed(columns_.text(row, Field::reference));
        if (line.reference.empty()) {
            fault(line.row, "流水号", "reference-missing", fmt::format("第 {} 行：没有流水号，无法防止同一笔重复入账", line.row),
                  fmt::format("row {}: without a reference the same line could be taken twice", line.row));
            return false;
        }
        if (is_worn(line.reference) || is_cell_broken(line.row, Field::reference)) {
            fault(line.row, "流水号", "reference-worn", fmt::format("第 {} 行：流水号“{}”被表格软件改成了数字，请把这一列设为文本后重新导出", line.row, line.reference),
                  fmt::format("row {}: the reference \"{}\" was worn down to a number; export the column as text", line.row, line.reference));
            return false;
        }
        if (line.reference.size() > 80) {
            fault(line.row, "流水号", "reference-too-long", fmt::format("第 {} 行：流水号超过 80 个字符", line.row),
                  fmt::format("row {}: the reference is longer than 80 characters", line.row));
            return false;
        }
        return true;
    }

    // An account that is not whole beyond doubt (hidden digits, a number that a spreadsheet wore down) is none: money would go back to somebody else's.
    std::string account_in(const documents::Row& row, std::size_t number) const {
        constexpr std::size_t shortest = 8, longest = 32;
        auto account = squeezed(columns_.text(row, Field::payer_account));
        std::erase(account, '-');
        const bool whole = account.find_first_not_of("0123456789") == std::string::npos && account.size() >= shortest && account.size() <= longest;
        return whole && !is_cell_broken(number, Field::payer_account) ? account : std::string{};
    }

    bool is_cell_broken(std::size_t row, Field field) const {
        const auto found = columns_.of.find(field);
        if (found == columns_.of.end()) return false;
        return std::ranges::any_of(table_.problems, [&](const documents::CellProblem& problem) {
            return problem.row == row && problem.slug == "number-too-long" &&
                   std::ranges::find(found->second, problem.column - 1) != found->second.end();
        });
    }

    void add(BankLine line) {
        const auto same = by_reference_.find(line.reference);
        if (same == by_reference_.end()) {
            by_reference_.emplace(line.reference, statement_.lines.size());
            statement_.lines.push_back(std::move(line));
            return;
        }
        const auto& first = statement_.lines[same->second];
        if (first.amount_fen == line.amount_fen && first.day == line.day) {
            ++statement_.repeated;
            return;
        }
        fault(line.row, "流水号", "reference-twice", fmt::format("第 {} 行：流水号 {} 与第 {} 行相同，但日期或金额不同", line.row, line.reference, first.row),
              fmt::format("row {}: the reference {} stands in row {} already, with another day or amount", line.row, line.reference, first.row));
    }

    const documents::Table& table_;
    Columns columns_;
    Statement& statement_;
    std::map<std::string, std::size_t, std::less<>> by_reference_;
};

std::optional<int> number(std::string_view digits) {
    if (digits.empty() || digits.size() > 4) return std::nullopt;
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Date> made_day(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
    if (!year || !month || !day) return std::nullopt;
    const auto date = Date::parse(fmt::format("{:04}-{:02}-{:02}", *year, *month, *day));
    if (!date || *year < 2000 || *year > 2100) return std::nullopt;
    return date;
}

}  // namespace

std::string half_width(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<unsigned char>(text[i]);
        if (first == 0xE3 && text.substr(i, 3) == "\xE3\x80\x80") {  // ideographic space
            out += ' ';
            i += 3;
        } else if (first == 0xEF && i + 2 < text.size()) {
            const auto second = static_cast<unsigned char>(text[i + 1]);
            const auto third = static_cast<unsigned char>(text[i + 2]);
            const unsigned code = ((first & 0x0FU) << 12U) | ((second & 0x3FU) << 6U) | (third & 0x3FU);
            if (code >= 0xFF01 && code <= 0xFF5E) out += static_cast<char>(code - 0xFF01 + 0x21);
            else if (code == 0xFFE5) out += "¥";
            else out.append(text.substr(i, 3));
            i += 3;
        } else {
            out += text[i++];
        }
    }
    return out;
}

std::optional<std::int64_t> read_amount(std::string_view text) {
    auto word = squeezed(text);
    std::erase(word, ',');
    for (const std::string_view sign : {"¥", "￥", "RMB", "CNY"}) {
        if (word.starts_with(sign)) word.erase(0, sign.size());
    }
    if (word.ends_with("元")) word.resize(word.size() - std::string_view("元").size());
    bool negative = false;
    if (!word.empty() && (word[0] == '+' || word[0] == '-')) {
        negative = word[0] == '-';
        word.erase(0, 1);
    }
    const auto point = word.find('.');
    const auto whole = word.substr(0, point);
    const auto part = point == std::string::npos ? std::string() : word.substr(point + 1);
    const auto digits = [](std::string_view s) { return s.find_first_not_of("0123456789") == std::string_view::npos; };
    if (whole.empty() || whole.size() > 11 || !digits(whole) || !digits(part) || (point != std::string::npos && part.empty())) return std::nullopt;
    if (part.size() > 2 && part.find_first_not_of('0', 2) != std::string::npos) return std::nullopt;
    std::int64_t fen = 0;
    for (const char c : whole) fen = fen * 10 + (c - '0');
    fen *= 100;
    if (!part.empty()) fen += (part[0] - '0') * 10;
    if (part.size() > 1) fen += part[1] - '0';
    return negative ? -fen : fen;
}

std::optional<Date> read_day(std::string_view text) {
    auto word = half_width(text);
    for (const auto& [from, to] : {std::pair<std::string_view, char>{"年", '-'}, {"月", '-'}, {"日", ' '}}) {
        for (auto at = word.find(from); at != std::string::npos; at = word.find(from)) word.replace(at, from.size(), 1, to);
    }
    word = trimmed_cell(word);
    word = word.substr(0, word.find_first_of(" T"));
    for (char& c : word) {
        if (c == '/' || c == '.') c = '-';
    }
    if (word.find('-') == std::string::npos) {
        if (word.size() != 8 && word.size() != 14) return std::nullopt;
        return made_day(number(word.substr(0, 4)), number(word.substr(4, 2)), number(word.substr(6, 2)));
    }
    const auto first = word.find('-');
    const auto second = word.find('-', first + 1);
    if (second == std::string::npos) return std::nullopt;
    return made_day(number(word.substr(0, first)), number(word.substr(first + 1, second - first - 1)), number(word.substr(second + 1)));
}

Result<Statement> read_statement(const documents::Table& table) {
    TRY(Columns columns, find_columns(table));
    Statement statement;
    RowReader(table, std::move(columns), statement).read_all();
    if (!statement.faults.empty()) statement.lines.clear();
    else if (statement.lines.empty())
        return Problem{Code::invalid, "statement-empty", "流水里没有收到款项的行", "the list holds no money that came in"};
    return statement;
}

Result<Statement> read_statement(std::string_view bytes) {
    TRY(const std::vector<documents::Table> tables, documents::read_tables(bytes));
    // Workbooks of banks carry a cover sheet: the first sheet with the columns is it.
    std::optional<Problem> first_problem;
    for (const auto& table : tables) {
        auto statement = read_statement(table);
        if (statement) return statement;
        if (!first_problem || statement.error().slug == "statement-empty") first_problem = statement.error();
    }
    if (first_problem) return *first_problem;
    return Problem{Code::invalid, "statement-empty", "文件里没有表格", "the file holds no table"};
}

}  // namespace luoshi::fees::payments
