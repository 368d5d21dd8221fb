#include "tests/ui/jobs/fake_worker.h"

#include <QDir>
#include <QFile>

#include <opencv2/core.hpp>

#include "core/volume/labels.h"
#include "core/volume/prediction_writer.h"

namespace cristae::test {
namespace {

constexpr auto kScript = R"script(#!/bin/sh
here=$(dirname "$0")
printf '%s\n' "$*" >> "$here/calls"
verb=$1
shift
out=
while [ $# -gt 0 ]; do
  case "$1" in
    -o) out=$2; shift ;;
  esac
  shift
done
words=" $(cat "$here/words" 2>/dev/null) "
has() { case "$words" in *" $1 "*|*" $verb:$1 "*) return 0 ;; esac; return 1; }
say() { printf '%s\n' "$1"; }
stopped=
trap 'stopped=1' TERM
if has halves; then printf '{"event":"sta'; sleep 0.15; printf 'rted","verb":"%s",' "$verb"; sleep 0.15
  printf '"device":"cpu","threads":2,"pid":%s}\n{"ev' $$; sleep 0.15; printf 'ent":"heartbeat","rss_mb":5}\n'
else say "{\"event\":\"started\",\"verb\":\"$verb\",\"run\":null,\"device\":\"cpu\",\"threads\":2,\"pid\":$$}"
fi
echo "the log says: $verb" >&2
if has garbage; then
  say 'no json at all'; say '[1,2]'; say '{"event":5}'; say '{"event":"music","tune":1}'
  head -c 1500000 /dev/zero | tr '\0' 'x'; say ''
fi
if [ "$verb" = adapt ]; then
  mkdir -p "$out"
  [ -e "$out/run.json" ] || echo record > "$out/run.json"
fi
if has checkpoint; then echo x > "$out/checkpoint.h5"; fi
say '{"event":"heartbeat","rss_mb":123}'
say '{"event":"warning","text":"section 7 is dark","remedy":"look at it"}'
if has die; then kill -9 $$; fi
if has fail; then
  say '{"event":"failed","kind":"resources","what":"the disk is full","remedy":"make room"}'; exit 4
fi
if [ "$verb" = adapt ]; then
  for round in 0 1; do
    say "{\"event\":\"phase\",\"name\":\"choosing labels and training\",\"index\":$round,\"count\":2}"
    say "{\"event\":\"round\",\"kind\":\"segmentation\",\"index\":$round,\"estimated_count\":4$round,\"held_out_score\":0.5}"
    say "{\"event\":\"metric\",\"name\":\"loss\",\"step\":$round,\"value\":0.$round}"
    say "{\"event\":\"progress\",\"done\":$round,\"total\":2,\"eta_s\":60}"
  done
else
  say '{"event":"phase","name":"segmenting","index":0,"count":0}'
fi
if has wait; then
  while [ ! -e "$here/go" ] && [ -z "$stopped" ]; do sleep 0.02; done
fi
if [ -n "$stopped" ]; then
  if has deaf; then sleep 1; fi
  if [ "$verb" = adapt ] && ! has empty; then echo model > "$out/model.cmodel"; fi
  say '{"event":"stopped","saved":null}'; exit 5
fi
if [ "$verb" = adapt ]; then
  echo model > "$out/model.cmodel"
  say '{"event":"finished","outputs":[],"seconds":30}'
else
  cp "$here/labels.h5" "$out.part" && mv "$out.part" "$out"
  say '{"event":"finished","outputs":[],"seconds":10,"instances":2}'
fi
)script";

void writeText(const QString& path, const QByteArray& text) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
    qFatal("cannot write %s", qPrintable(path));
}

}  // namespace

FakeWorker::FakeWorker() {
  if (!QDir().mkpath(folder())) qFatal("cannot make %s", qPrintable(folder()));
  writeText(program(), kScript);
  QFile::setPermissions(program(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  writeLabels(folder() + "/labels.h5");
}

QString FakeWorker::folder() const { return temporary_.path() + QStringLiteral("/mein Ordner 线粒体"); }

QString FakeWorker::program() const { return folder() + "/cristae-cli"; }

void FakeWorker::behave(const QString& words) const {
  QFile::remove(folder() + "/go");
  writeText(folder() + "/words", words.toUtf8());
}

void FakeWorker::letGo() const { writeText(folder() + "/go", "go"); }

QStringList FakeWorker::calls() const {
  QFile file(folder() + "/calls");
  if (!file.open(QIODevice::ReadOnly)) return {};
  return QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
}

void writeLabels(const QString& file) {
  LabelVolume labels(Shape{4, 32, 40});
  labels.at(1, 5, 5) = 1;
  labels.at(2, 20, 30) = 2;
  PredictionWriterOptions options;
  options.probability = options.density = true;
  options.voxel_size_nm = VoxelSize{30, 8, 8};
  PredictionWriter writer(file.toStdString(), labels.shape(), options);
  for (std::int64_t z = 0; z < labels.shape().z; ++z) {
    writer.write_labels(z, labels.section(z));
    writer.write_probability(z, cv::Mat::zeros(32, 40, CV_8U));
    writer.write_density(z, cv::Mat::zeros(32, 40, CV_32F));
  }
  writer.finish();
}

}  // namespace cristae::test
