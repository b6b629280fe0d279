// The page of one notice, at the desk and for the public, and what a step on it answers.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/time.hpp"
#include "notices/entry_views.hpp"
#include "notices/ids.hpp"
#include "notices/import_views.hpp"
#include "notices/question_views.hpp"
#include "notices/reading_views.hpp"

namespace luoshi::notices {

struct NoticeView {
    NoticeId id;
    std::int64_t version = 1;
    std::string county;
    std::int64_t serial = 0;
    BodyRef body;
    Stage stage = Stage::draft;
    Force force;
    SourceView source;
    std::string reader;         // version of the reader behind this reading
    std::int64_t revision = 1;  // of the reading
    std::vector<LineView> lines;
    std::vector<ImportedNotice> documents;  // all notices of the same file, this one included
    DocumentView document;
    std::vector<FindingView> findings;
    std::vector<CorrectionView> corrections;
    std::vector<NoticeRef> same_number;  // other entries with this number: a warning
    std::vector<TimelineEntry> timeline;
    std::vector<PublishedAnswer> answers;
    std::optional<BodyRef> interpreter;  // who answers questions on it
    std::string registered_by;
    std::optional<std::string> checked_by;
    std::optional<std::string> published_by;
    std::optional<Instant> published_at;
    std::vector<ActionView> actions;
};
BOOST_DESCRIBE_STRUCT(NoticeView, (),
                      (id, version, county, serial, body, stage, force, source, reader, revision, lines, documents, document, findings,
                       corrections, same_number, timeline, answers, interpreter, registered_by, checked_by, published_by, published_at,
                       actions))

// The answer of every step on a notice (correct, decide, check, publish, withdraw, read again).
struct NoticeStep {
    NoticeId id;
    std::int64_t version = 1;
    Stage stage = Stage::draft;
    std::vector<NoticeRef> same_number;
};
BOOST_DESCRIBE_STRUCT(NoticeStep, (), (id, version, stage, same_number))

// ---- public ------------------------------------------------------------------------------------------------------------

struct PublicClause {
    std::string key;
    std::string path;
    std::string marker;
    int level = 1;
    std::optional<std::string> heading;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(PublicClause, (), (key, path, marker, level, heading, text))

struct PublicNotice {
    NoticeId id;
    Force force;
    std::vector<std::string> issuers;
    std::optional<std::string> number;
    std::optional<std::string> title;
    std::vector<std::string> addressees;
    std::optional<Date> issued;
    std::optional<std::string> preamble;
    std::vector<PublicClause> clauses;
    std::vector<std::string> signers;
    std::vector<std::string> attachments;
    std::vector<CitationView> citations;
    std::vector<RepealView> repeals;
    std::vector<PublishedAnswer> answers;
    std::optional<std::string> interpreter;
    std::vector<TimelineEntry> timeline;  // public steps only
    std::string sha256;                   // of the original file
};
BOOST_DESCRIBE_STRUCT(PublicNotice, (),
                      (id, force, issuers, number, title, addressees, issued, preamble, clauses, signers, attachments, citations, repeals,
                       answers, interpreter, timeline, sha256))

}  // namespace luoshi::notices
