// luoshi notice read|compare: the reader on files, without a database.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>

#include "app/commands/commands.hpp"
#include "app/commands/words.hpp"
#include "foundation/json.hpp"
#include "notices/read_file.hpp"
#include "notices/reading/api.hpp"

namespace luoshi::app {
namespace {

namespace reading = notices::reading;

struct Options {
    std::vector<std::string> files;
    bool json = false;
};

Result<std::string> bytes_of(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    std::error_code error;
    if (!file || std::filesystem::is_directory(name, error)) {
        return Problem{Code::missing, "file-unreadable", "打不开文件 " + name + "；请检查路径和权限", "cannot open " + name + "; check the path and your rights"};
    }
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

Result<notices::FileReading> read_named(const std::string& name) {
    TRY(const std::string bytes, bytes_of(name));
    documents::ExtractOptions options;
    options.on_page = [&, bar = Progress(name)](int page, int pages) mutable { bar.show(page, pages); };
    return notices::read_file(bytes, std::filesystem::path(name).filename().string(), options);
}

std::string joined(const std::vector<std::string>& parts) { return fmt::format("{}", fmt::join(parts, "、")); }

void print_document(const reading::Document& document) {
    std::vector<std::string> issuers;
    for (const auto& issuer : document.issuers) issuers.push_back(issuer.name);
    fmt::print("文件 {}（第 {}–{} 行，{}）\n", document.id, document.lines[0], document.lines[1], document.form);
    fmt::print("  标题      {}\n", document.title ? document.title->text : "—");
    fmt::print("  发文字号  {}\n", document.number ? document.number->raw : "—");
    fmt::print("  发文机关  {}\n", joined(issuers));
    fmt::print("  主送机关  {}\n", joined(document.addressees));
    fmt::print("  成文日期  {}\n", document.issued ? document.issued->to_string() : "—");
    fmt::print("  条款 {}，数量 {}，任务 {}，引用 {}，废止 {}\n", document.clauses.size(), document.quantities.size(), document.duties.size(),
               document.citations.size(), document.repeals.size());
    for (const auto& clause : document.clauses) {
        fmt::print("    {:<16} {:>4}–{:<4} {}\n", clause.path, clause.lines[0], clause.lines[1], clause.heading.value_or(""));
    }
}

void print_reading(const reading::Reading& read) {
    fmt::print("{}：{} 行，{} 份文件，{} 处疑点\n", read.source.name, read.source.lines, read.documents.size(), read.findings.size());
    for (const auto& document : read.documents) print_document(document);
    for (const auto& finding : read.findings) {
        fmt::print("  [{}] {} {} 第 {}–{} 行：{}\n", finding.severity, finding.document, finding.code, finding.lines[0], finding.lines[1], finding.message);
    }
}

Exit read_files(const Options& options) {
    Exit exit = Exit::done;
    for (const auto& name : options.files) {
        const auto read = read_named(name);
        if (!read) {
            exit = print_problem(read.error(), Exit::wrong_use);
        } else if (options.json) {
            std::cout << reading::to_json(read->reading) << '\n';
        } else {
            print_reading(read->reading);
        }
    }
    std::cout.flush();
    return exit;
}

Exit compare_files(const Options& options) {
    std::vector<reading::Document> documents;
    for (const auto& name : options.files) {
        const auto read = read_named(name);
        if (!read) return print_problem(read.error(), Exit::wrong_use);
        if (read->reading.documents.empty()) {
            return print_problem({Code::invalid, "no-notice", name + " 里没有读出通知", "no notice was found in " + name}, Exit::wrong_use);
        }
        documents.push_back(read->reading.documents.front());
    }
    const auto comparison = reading::compare(documents[0], documents[1]);
    if (options.json) std::cout << json::to_json(comparison) << '\n';
    else print_comparison(comparison);
    return Exit::done;
}

}  // namespace

void add_notice(CLI::App& app, Exit& exit) {
    auto* noun = app.add_subcommand("notice", "阅读与比较通知 (read and compare notices)")->require_subcommand(1);
    auto options = std::make_shared<Options>();
    auto* read = noun->add_subcommand("read", "读出结构和疑点 (fields, clauses, quantities, duties, findings)");
    read->add_option("files", options->files, "txt, md, html, docx, pdf, png, jpg, tiff")->required();
    read->add_flag("--json", options->json, "luoshi.notice/1，每个文件一行 (JSON, one line a file)");
    read->callback([options, &exit] { exit = read_files(*options); });
    auto* compare = noun->add_subcommand("compare", "逐条比较两份通知 (clause by clause)");
    compare->add_option("files", options->files, "A B")->required()->expected(2);
    compare->add_flag("--json", options->json);
    compare->callback([options, &exit] { exit = compare_files(*options); });
}

}  // namespace luoshi::app
