// An imported file: how far it is read, which notices it holds, its extracted lines and its original. Lines are 1-based lines of the extracted
// original, [first, last].
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "notices/entry_views.hpp"
#include "notices/ids.hpp"
#include "notices/reading/reading.hpp"

namespace luoshi::notices {

using reading::LineRange;

enum class ImportState { waiting, reading, done, refused };
BOOST_DESCRIBE_ENUM(ImportState, waiting, reading, done, refused)

struct ImportedNotice {
    NoticeId id;
    std::string document;  // A, B, …
    std::string form;      // notice | attachment | fragment
    std::optional<std::string> title;
    std::optional<std::string> number;
    LineRange lines{1, 1};
    std::int64_t findings_open = 0;
};
BOOST_DESCRIBE_STRUCT(ImportedNotice, (), (id, document, form, title, number, lines, findings_open))

struct ImportView {
    ImportId id;
    std::string county;
    BodyRef body;
    std::string name;
    std::optional<std::string> kind;  // text | html | docx | pdf | scan, once known
    std::string sha256;
    std::int64_t bytes = 0;
    ImportState state = ImportState::waiting;
    std::int64_t page = 0;   // pages read so far
    std::int64_t pages = 0;  // 0: not known yet
    std::optional<std::string> problem;         // slug, when refused
    std::optional<std::string> problem_text;
    std::optional<std::string> problem_text_en;
    bool earlier = false;  // true: this same file was imported before; nothing new was stored
    Instant created_at;
    std::string created_by;
    std::vector<ImportedNotice> notices;
};
BOOST_DESCRIBE_STRUCT(ImportView, (),
                      (id, county, body, name, kind, sha256, bytes, state, page, pages, problem, problem_text, problem_text_en, earlier,
                       created_at, created_by, notices))

struct ImportRow {
    ImportId id;
    std::string body_name;
    std::string name;
    std::optional<std::string> kind;
    std::int64_t bytes = 0;
    ImportState state = ImportState::waiting;
    std::int64_t page = 0;
    std::int64_t pages = 0;
    std::optional<std::string> problem_text;
    std::optional<std::string> problem_text_en;
    std::int64_t notices = 0;
    Instant created_at;
    std::string created_by;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (),
                      (id, body_name, name, kind, bytes, state, page, pages, problem_text, problem_text_en, notices, created_at, created_by))

struct LineView {
    int number = 1;
    std::string text;
    std::optional<int> confidence;  // OCR, 0–100
};
BOOST_DESCRIBE_STRUCT(LineView, (), (number, text, confidence))

struct SourceView {
    std::optional<ImportId> import_;  // none: registered by hand
    std::string name;
    std::string kind;
    std::string sha256;
    std::int64_t bytes = 0;
    int lines = 0;
    bool original_kept = false;  // the original bytes can be fetched from /original
};
BOOST_DESCRIBE_STRUCT(SourceView, (), (import_, name, kind, sha256, bytes, lines, original_kept))

}  // namespace luoshi::notices
