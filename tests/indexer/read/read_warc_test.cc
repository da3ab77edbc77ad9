// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read_warc.h"

#include <gmock/gmock.h>

#include "indexer/read/warc_records.h"
#include "tests/support/pack.h"
#include "tests/support/read_input.h"
#include "tests/support/temp_folder.h"
#include "tests/support/warc.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::Read;
using ::testing::SizeIs;
using testing::warc_page;
using testing::warc_record;

const std::string kText =
    "Warga desa bergotong royong memperbaiki jembatan yang rusak diterjang banjir.";
const std::string kPage =
    "<html><title>Jembatan Diperbaiki</title><body><p>" + kText + "</p></body></html>";

Read read(const std::string& bytes) {
  return testing::read_bytes(read_warc, bytes);
}

std::vector<std::string> addresses(const Read& all) {
  std::vector<std::string> found;
  for (const Article& article : all.articles) {
    found.push_back(std::to_string(article.line) + " " + article.url);
  }
  return found;
}

TEST(ReadWarc, PagesAreReadAndTheRestIsPassedOver) {
  const Read all =
      read(warc_record("warcinfo", "", "application/warc-fields", "software: x\r\n") +
           warc_record("request", "http://k.id/1", "application/http; msgtype=request",
                       "GET /1\r\n\r\n") +
           warc_page("http://k.id/1", kPage) +
           warc_record("metadata", "http://k.id/1", "text/plain", kText) +
           warc_record("revisit", "http://k.id/1", "application/http", "HTTP/1.1 200 OK\r\n\r\n") +
           warc_page("http://k.id/2", kPage, "Content-Type: text/html\r\n", "404 Not Found") +
           warc_page("http://k.id/3.jpg", "\xFF\xD8", "Content-Type: image/jpeg\r\n") +
           warc_record("response", "dns:k.id", "text/dns", "20241106") +
           warc_page("http://k.id/4", kText, "content-type:\ttext/plain; charset=utf-8\r\n") +
           warc_record("resource", "<http://k.id/5>", "text/html", kPage) +
           warc_record("conversion", "http://k.id/6", "text/plain", kText));
  EXPECT_THAT(all.refused, IsEmpty());
  EXPECT_THAT(addresses(all), ElementsAre("3 http://k.id/1", "9 http://k.id/4", "10 http://k.id/5",
                                          "11 http://k.id/6"));
  EXPECT_EQ(all.articles[0].text, kText + "\n");
  EXPECT_EQ(all.articles[0].title, "Jembatan Diperbaiki");
  EXPECT_EQ(all.articles[0].published, "");
  EXPECT_EQ(all.articles[1].text, kText);
}

TEST(ReadWarc, BodiesAreUnpacked) {
  const std::string html = "Content-Type: text/html\r\n";
  const std::string chunks = "5\r\n" + kPage.substr(0, 5) + "\r\nFF;x=1\r\n";
  const std::string chunked = "5\r\n" + kPage.substr(0, 5) + "\r\n10\r\n" + kPage.substr(5, 16) +
                              "\r\n" + "1000\r\n" + kPage.substr(21) +
                              std::string(0x1000 - kPage.size() + 21, ' ') + "\r\n0\r\n\r\n";
  const Read all = read(
      warc_page("http://k.id/1", chunked, html + "Transfer-Encoding: chunked\r\n") +
      warc_page("http://k.id/2", testing::gzip_packed(kPage), html + "Content-Encoding: gzip\r\n") +
      warc_page("http://k.id/3", testing::zstd_packed(kPage), html + "Content-Encoding: zstd\r\n") +
      warc_page("http://k.id/4", kPage,
                html + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n") +
      warc_page("http://k.id/5", "\x0b\x02\x80", html + "Content-Encoding: br\r\n") +
      warc_page("http://k.id/6", chunks, html + "Transfer-Encoding: chunked\r\n") +
      warc_page("http://k.id/7", testing::gzip_packed(kPage).substr(0, 60),
                html + "Content-Encoding: gzip\r\n") +
      warc_page("http://k.id/8", testing::gzip_packed(std::string(kLargestRecord + 1, ' ')),
                html + "Content-Encoding: gzip\r\n"));
  EXPECT_THAT(addresses(all), ElementsAre("1 http://k.id/1", "2 http://k.id/2", "3 http://k.id/3",
                                          "4 http://k.id/4"));
  EXPECT_THAT(all.refused_lines(), ElementsAre(5, 6, 7, 8));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("packed as br"));
  EXPECT_THAT(all.refused[1].reason, HasSubstr("broken chunks"));
  EXPECT_THAT(all.refused[2].reason, HasSubstr("end early"));
  EXPECT_THAT(all.refused[3].reason, HasSubstr("MiB when unpacked"));
}

// Servers call it deflate with the head of zlib and without; crawlers store it unpacked as well.
TEST(ReadWarc, DeflateIsReadInEachOfItsForms) {
  const std::string head = "Content-Type: text/html\r\nContent-Encoding: deflate\r\n";
  const std::string zlib_head = "\x78\x9C";
  const std::string deflated = testing::deflated(kPage);
  const Read all =
      read(warc_page("http://k.id/1", deflated, head) + warc_page("http://k.id/2", kPage, head) +
           warc_page("http://k.id/3", zlib_head + deflated.substr(0, 40), head));
  EXPECT_THAT(addresses(all), ElementsAre("1 http://k.id/1", "2 http://k.id/2"));
  ASSERT_THAT(all.refused, SizeIs(1));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("its deflate data end early"));
}

TEST(ReadWarc, LengthThatIsNoSizeIsShown) {
  const std::string record = warc_page("http://k.id/1", kPage);
  const std::size_t at = record.find("Content-Length: ") + 16;
  const Read all = read(record.substr(0, at) + "99999999999999999999" +
                        record.substr(record.find('\r', at)) + warc_page("http://k.id/2", kPage));
  EXPECT_THAT(all.articles, SizeIs(1));
  ASSERT_THAT(all.refused, SizeIs(1));
  EXPECT_THAT(all.refused[0].reason,
              HasSubstr("has a Content-Length that is no size: '99999999999999999999'"));
}

TEST(ReadWarc, RecordsPackedOneByOneAreRead) {
  const testing::TempFolder folder;
  const std::string warc = testing::gzip_packed(warc_page("http://k.id/1", kPage)) +
                           testing::gzip_packed(warc_page("http://k.id/2", kPage));
  EXPECT_THAT(testing::read_paths({folder.write("a.warc.gz", warc)}).articles, SizeIs(2));
}

TEST(ReadWarc, CharsetOfHttpGoesBeforeThePages) {
  const Read all = read(warc_page("http://k.id/1", "<meta charset=iso-8859-2><p>\xD7" + kText,
                                  "Content-Type: text/html; Charset=\"KOI8-R\"\r\n"));
  ASSERT_THAT(all.articles, SizeIs(1));
  EXPECT_THAT(all.articles[0].text, HasSubstr("вWarga"));
}

// The next record is found: behind the broken one, or in what it has swallowed.
TEST(ReadWarc, BrokenRecordsAreRefusedByTheirPlace) {
  const std::string good = warc_page("http://k.id/1", kPage);
  const auto with_length = [&](std::size_t length) {
    std::string record = good;
    const std::size_t at = record.find("Content-Length: ") + 16;
    record.replace(at, record.find('\r', at) - at, std::to_string(length));
    return record;
  };
  for (const std::string& bad :
       {with_length(10), with_length(good.size() + 50), with_length(100'000),
        std::string("sampah\r\nlagi\r\n\r\n"), std::string("WARC/1.0\r\ntanpa titik dua\r\n\r\n"),
        std::string("WARC/1.1\r\nWARC-Type: response\r\n\r\n"),
        std::string("WARC/0.17\r\nx: y\r\n\r\n"),
        with_length(10).replace(with_length(10).find("10\r"), 2, "-1")}) {
    const Read all = read(good + bad + good + good);
    EXPECT_THAT(addresses(all),
                ElementsAre("1 http://k.id/1", "3 http://k.id/1", "4 http://k.id/1"))
        << bad;
    ASSERT_THAT(all.refused_lines(), ElementsAre(2)) << bad;
    EXPECT_THAT(all.refused[0].reason,
                HasSubstr("record at byte " + std::to_string(good.size()) + " "))
        << bad;
  }
}

// A first line that lies across two buffers was once given back wrongly.
// A few bytes too many cut the next record's first line; line ends that lost their CR do.
TEST(ReadWarc, ALengthThatIsAFewBytesTooLargeCostsItsRecordAlone) {
  const auto page = [](int i) {
    return warc_page("https://okes.news/" + std::to_string(i),
                     "<p>Gubernur membuka rumah sakit pada Selasa untuk warga kota.</p>");
  };
  for (int more = 1; more <= 40; ++more) {
    std::string first = page(0);
    const std::string key = "Content-Length: ";
    const std::size_t at = first.find(key) + key.size();
    const int size = std::stoi(first.substr(at));
    first.replace(at, first.find('\r', at) - at, std::to_string(size + more));
    const Read all = read(first + page(1) + page(2));
    EXPECT_EQ(all.articles.size() + all.refused.size(), 3U) << more;
    EXPECT_GE(all.articles.size(), 2U) << more;
  }
  std::string lines;
  for (int i = 0; i < 5; ++i) lines += page(i);
  std::erase(lines, '\r');
  const Read all = read(lines);
  EXPECT_EQ(all.articles.size() + all.refused.size(), 5U);
}

TEST(ReadWarc, NextRecordIsFoundWhereverABufferEnds) {
  const std::string good = warc_page("http://k.id/1", kPage);
  for (std::size_t size = (1U << 16) - 12; size < (1U << 16) + 2; ++size) {
    EXPECT_THAT(addresses(read(std::string(size - 1, 'x') + "\n" + good)),
                ElementsAre("2 http://k.id/1"));
  }
}

TEST(ReadWarc, NothingButWrongLengthsComesToAnEnd) {
  std::string records;
  for (int i = 0; i < 5000; ++i) records += "WARC/1.0\r\nContent-Length: 10000000\r\n\r\n";
  EXPECT_THAT(read(records).articles, IsEmpty());
}

TEST(ReadWarc, RecordThatEndsEarlyOrIsTooLargeIsRefused) {
  const std::string good = warc_page("http://k.id/1", kPage);
  EXPECT_THAT(read(good + good.substr(0, good.size() - 20)).refused_lines(), ElementsAre(2));
  const Read all = read(warc_page("http://k.id/2", std::string(kLargestRecord, 'a')) + good);
  EXPECT_THAT(addresses(all), ElementsAre("2 http://k.id/1"));
  EXPECT_THAT(all.refused_lines(), ElementsAre(1));
}

TEST(ReadWarc, PageThatIsNoArticleIsRefusedWithItsAddress) {
  const Read all = read(warc_page("http://k.id/", "<body><a href=/1>" + kText + "</a>") +
                        warc_record("response", "http://k.id/2", "application/http", "bukan HTTP"));
  ASSERT_THAT(all.refused, SizeIs(2));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("record at byte 0 (http://k.id/) is no article"));
  EXPECT_THAT(all.refused[1].reason, HasSubstr("no answer of HTTP"));
}

TEST(ReadWarc, BinaryBodyThatIsCalledHtmlIsNoArticle) {
  std::string bytes;
  for (int i = 0; i < 4096; ++i) bytes.push_back(static_cast<char>(i * 37 % 255 + 1));
  const Read all = read(warc_page("http://k.id/1", bytes));
  ASSERT_THAT(all.refused, SizeIs(1));
  EXPECT_THAT(all.refused[0].reason, HasSubstr("is binary"));
}

TEST(ReadWarc, WhatTheCrawlerCutIsRefused) {
  EXPECT_THAT(read(warc_record("resource", "http://k.id/1", "text/html", kPage,
                               "WARC-Truncated: length\r\n"))
                  .refused,
              SizeIs(1));
}

class BytesInMemory final : public ByteSource {
 public:
  explicit BytesInMemory(std::string_view bytes) : bytes_(bytes) {}
  std::size_t read(char* buffer, std::size_t size) override {
    const std::size_t got = bytes_.copy(buffer, size);
    bytes_.remove_prefix(got);
    return got;
  }
  std::string failure() const override { return {}; }

 private:
  std::string_view bytes_;
};

// Everything behind a record that had lost its end was passed over with it.
TEST(WarcRecords, FindsTheNextRecordInOneWithAWrongLength) {
  const auto head = [](std::size_t size) {
    return "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: " + std::to_string(size) +
           "\r\n\r\n";
  };
  const std::string good = head(4) + "baik\r\n\r\n";
  for (const std::size_t size : {1000U, 17U << 20}) {
    for (const char* cut : {"baris\r\nkedua\r\n", "baris\r\nterpo"}) {
      std::string bytes = head(size) + cut;
      const std::size_t lost = bytes.size();
      bytes += good + good;
      BytesInMemory source(bytes);
      WarcRecords records(source, 16U << 20);
      ASSERT_TRUE(records.next());
      EXPECT_NE(records.error(), "");
      ASSERT_TRUE(records.next()) << size << cut;
      EXPECT_EQ(records.error(), "");
      EXPECT_EQ(records.offset(), lost);
      EXPECT_EQ(records.block(), "baik");
      ASSERT_TRUE(records.next());
      EXPECT_EQ(records.block(), "baik");
      EXPECT_FALSE(records.next());
    }
  }
}

// What a page holds was read as if it were the archive's.
TEST(WarcRecords, PassesOverALargeRecordThatHoldsRecords) {
  constexpr std::size_t kLargest = 1000;
  const auto record = [](const std::string& block, std::size_t more = 0) {
    return "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: " +
           std::to_string(block.size() + more) + "\r\n\r\n" + block + "\r\n\r\n";
  };
  const std::string inner = record("dalam");
  const std::string good = record("baik");
  const auto blocks = [&](const std::string& bytes) {
    BytesInMemory source(bytes);
    WarcRecords records(source, kLargest);
    std::vector<std::string> found;
    while (records.next()) found.push_back(records.error().empty() ? records.block() : "-");
    return found;
  };
  const std::string large = std::string(kLargest, 'x') + "\r\n" + inner + inner;
  EXPECT_THAT(blocks(record(large) + good), ElementsAre("-", "baik"));
  EXPECT_THAT(blocks(record(large)), ElementsAre("-"));
  EXPECT_THAT(blocks(record(large + "ekor") + good), ElementsAre("-", "baik"));
  // Where its length is wrong, they are the archive's.
  EXPECT_THAT(blocks(record(large, 20) + good), ElementsAre("-", "dalam", "dalam", "baik"));
  EXPECT_THAT(blocks(record(large, 100'000) + good), ElementsAre("-", "dalam", "dalam", "baik"));
  // What is too much to be held until its end is read at once.
  const std::string endless = large + std::string(5 * kLargest, 'y');
  EXPECT_THAT(blocks(record(endless) + good), ElementsAre("-", "dalam", "dalam", "-", "baik"));
}

}  // namespace
}  // namespace warta
